import { tag } from '../prose/tagger.ts';
import { isName } from '../rules/commitments/_facts.ts';
import { plainVerb } from '../rules/commitments/_same.ts';

/** The owner of a cell that holds nothing else. */
export function readOwner(written: string): string | undefined {
	const text = written.trim().replace(/^[\s*_–—?-]+$/u, '');
	if (text === '' || nobody.test(text) || /\?\W*$/u.test(text)) return undefined;
	return text.replace(/^@/u, '');
}

/** Names of which each is a first name that compromise knows, or a team's. */
export const isKnownPerson = (words: string): boolean => words.split(separators).every(isKnown);

const isKnown = (words: string): boolean =>
	/ (?:team|squad|guild)$/iu.test(words) || tag(words).words[0]?.tags.has('FirstName') === true;

/** Whether words in front of "to" or "will" name somebody: no pronoun, no verb. */
export const isSubject = (words: string): boolean =>
	!/^(?:We|It|This|That|They|You|I|He|She|Someone|Somebody|Everyone|Everybody|The|There|Everything|Users|Customers|Sellers)\b/u.test(
		words,
	) &&
	plainVerb(words.split(' ')[0]!.toLowerCase()) === undefined &&
	(/^Support\b/u.test(words) || tag(words).words[0]?.tags.has('Verb') !== true);

/** A first name that is known or may be one, a handle, or a team by its name. */
export const looksLikePerson = (words: string): boolean =>
	words
		.split(separators)
		.every(it => /\b(?:team|squad|guild)$/iu.test(it) || isName(it.replace(/^the /u, '').split(' ')[0]!));

const name = String.raw`\p{Lu}[\p{L}'-]*\.?(?: (?:\p{Lu}\.|(?:van|von|de|da|del|la|el) )?\p{Lu}[\p{L}'-]*){0,2}`;
export const names = String.raw`${name}(?:(?: ?& ?| and |, ?| ?/ ?| ?\+ ?)${name})*(?: team| squad)?`;
/** Whether a few words are names or handles and nothing else. */
export const isOwner = (words: string): boolean => owners.test(words) && !noName.test(words);

const owners = new RegExp(String.raw`^(?:@[\w.-]+(?:(?:,| and| &|/)? ?@[\w.-]+)*|(?:the )?${names})$`, 'u');

/** Words in capitals that stand where names do. */
const noName =
	/^(?:ASAP|TBD|TBA|TBC|WIP|MVP|P[0-4]|NEW|FYI|API|UI|UX|URL|CI|CLI|QA|EOD|EOW|GA|N\/?A|Done|Open|Closed|Blocked|Completed?|Shipped|Fixed|Pending|Started|Ongoing|High|Medium|Low|Critical|Urgent|Draft|Optional|Stretch|Todo|In Progress|Not Started|On Track|At Risk|See .*|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Next .*|This .*|Red|Green|Amber|Yellow|We|All|Everyone|Team|The team)$/iu;

const nobody =
	/^(?:tb[adc]|n\/?a|none|nobody|unassigned|open|all|everyone|everybody|we|us|the team|team|someone|somebody|various|stakeholders|[-–—?]+)$/iu;

const separators = / ?(?:&|\+|\/|,) ?| and /u;
