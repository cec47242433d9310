/** Wishes that sound like results (rules.md E19 and rule 24), as alternatives of patterns over lower-case text. */

const people =
	'(?:users|customers|teams|people|developers|sellers|buyers|merchants|members|clients|employees|businesses|companies|agents|teachers|students|patients|shoppers|creators|engineers|designers|analysts|partners|stakeholders|everyone|leaders|managers|communities|agencies)';
const whose = String.raw`(?:(?:our|the|their|its|all|these|all our|[a-z]+'s|end|new|business|internal|external|more) ){0,3}`;
/** Where the words end and nothing more exact follows. */
const stop = String.raw`(?=$|[.,;:!)]| (?:and|or|in|within|across|for|at|among|as|so|while|with minimal|with little|through)\b)`;
const verb = (stem: string, forms = 'e|es|ing'): string => `${stem}(?:${forms})`;

/** Each begins with its verb: bare, in -s or in -ing. What was done is left to other checks. */
export const wishes: readonly string[] = [
	String.raw`${verb('driv')} (?:(?:business|user|customer|product|team|more|real|revenue|long-term|sustainable) ){0,2}(?:engagement|value|growth|adoption|synerg(?:y|ies)|innovation|loyalty|stickiness|alignment|impact|success)${stop}`,
	String.raw`unlock(?:s|ing)? (?:(?:the|its|their|our|full|true|new|more|business|customer|additional|untapped|hidden) ){0,3}(?:value|growth|potential|opportunities|possibilities|innovation|productivity|synergies)${stop}`,
	String.raw`mov(?:e|es|ing) the needle(?: on)?`,
	String.raw`(?:add|deliver|provid|provide|bring|creat|create)(?:e|es|s|ing)? (?:(?:more|real|immediate|additional|significant|great|tangible|true|business|customer|user|long-term|maximum|meaningful) ){0,3}value(?:(?=$|[.,;:!)]| (?:across|so|with minimal|with little|through)\b)|(?= (?:to|for) ${whose}(?:${people}|business|company|organi[sz]ation)\b))`,
	String.raw`empower(?:s|ing)? ${whose}${people}(?=$|[.,;:!)]| (?:and|or|in|across|with|everywhere|through)\b| to do more\b)(?: to do more)?`,
	String.raw`enabl(?:e|es|ing) ${whose}${people} to do more`,
	String.raw`(?:improv|enhanc|elevat)(?:e|es|ing) (?:the |our |their |its )?(?:(?:overall|first-time|general|end) ){0,2}(?:user|customer|developer|shopping|seller|buyer|member|shopper|overall) experience(?=$|[.,;!)]| (?:and|or|in general|overall|generally|across|for|of \p{L}+(?:[.,;]|$)))`,
	String.raw`(?:improv|enhanc)(?:e|es|ing) (?:the |our |overall )?(?:ux|user experience) of \p{L}+(?=[.,;]|$)`,
	String.raw`delight(?:s|ing)? ${whose}${people}(?=$|[.,;:!)]| (?:and|or|in general|everywhere|with every)\b)`,
	String.raw`(?:increas|rais|scal|driv)(?:e|es|ing) (?:brand |product |customer |market )?awareness|(?:build|grow)(?:s|ing)? (?:brand |product |customer |market )?awareness`,
	String.raw`rais(?:e|es|ing) the bar(?=$|[.,;:!)]| (?:and|for|in|across|on)\b)`,
	String.raw`tak(?:e|es|ing) (?:[a-z]+ ){1,4}to the next level`,
	String.raw`(?:best|better) serv(?:e|es|ing) ${whose}${people}${stop}`,
	String.raw`(?:creat|driv)(?:e|es|ing) alignment${stop}|foster(?:s|ing)? (?:(?:a culture of|more|greater|team) )?(?:collaboration|innovation|synergy|alignment)${stop}`,
	String.raw`generat(?:e|es|ing) buzz|win(?:s|ning)? hearts and minds|strengthen(?:s|ing)? our (?:market )?position|set(?:s|ting)? us up for success|futureproof(?:s|ing)? the business|future-proof(?:s|ing)? the business`,
];

/** Improvements of nobody knows what: the blank goes where the words say nothing. */
export const unspecific: readonly string[] = [
	String.raw`mak(?:e|es|ing) ((?:(?:other|various|some|several|further|general|key|many|numerous|additional|small|minor|important) ){1,3})improvements(?= (?:to|in|across)\b|[.,;]|$)`,
	String.raw`(?:improv(?:e|es|ing)|enhanc(?:e|es|ing)) [^.,;:]{2,60} (in (?:various|many|several|a number of|multiple) ways|generally|across the board)(?=[.,;]|$| and\b)`,
	String.raw`mak(?:e|es|ing) [^.,;:]{2,60} better (generally|overall|in general|across the board|in (?:various|many) ways)(?=[.,;]|$| and\b)`,
];

/** "Introduce improved test rigs": better in what? The blank goes behind the word. */
export const better = String.raw`^\W*(?:(?:re)?introduce|implement|create|build|develop|provide|establish|set up|add|adopt|design) (?:an? |the |our )?(?:new (?:and )?)?(improved|better|enhanced|optimi[sz]ed) (?:(?!(?:so|by|which|that|where|with|using|from|than|who)\b)[a-z-]+ ){0,3}?(?!(?:so|by|which|that|where|with|using|from|than|who)\b)[a-z-]{3,}(?=$|[.,;]| (?:to|for|and|so we)\b)(?![^.;]*\b(?:so that|by|which|(?<!sure )that|where|with|using|from|than)\b)`;
