import type { Snippet } from './snippet.ts';

/** What any reader can tell of any document. */
export const feedbackQuestions = [
	'where did you stop believing me',
	'which number would you want next',
] as const;

/** Small forms that serve any document. */
export const smallSnippets: readonly Snippet[] = [
	{
		prefix: 'pm-goal',
		title: 'Goal from X to Y by date',
		body: [
			'- **${1|Primary,Guardrail,Supporting|}:** ${2:[metric?]} from ${3:[X?]} to ${4:[Y?]} by ${5:[date?]} (${6:[who?]})',
		],
	},
	{
		prefix: 'pm-fitness',
		title: 'Fitness function',
		body: [
			'We work backwards from ${1:[one metric?]}. We trade ${2:[what?]} for it, never ${3:[guardrail?]}.',
		],
	},
	{
		prefix: 'pm-nongoals',
		title: 'Not doing',
		body: ['- ${1:[what?]} — because ${2:[?]}; revisit when ${3:[?]}'],
	},
	{
		prefix: 'pm-prio',
		title: 'Priorities by theme',
		body: [
			'**Themes**',
			'1. ${1:[theme, because which metric?]}',
			'',
			'**Projects in it**',
			'1. ${2:[project?]}',
			'',
			'**Sequence** ${3:[what unlocks what?]}',
			'',
			'**My week** ${4:[hours per theme?]}',
		],
	},
	{
		prefix: 'pm-rice',
		title: 'RICE table',
		body: [
			'| Idea | Reach | Impact | Confidence | Effort | RICE |',
			'|---|--:|--:|--:|--:|--:|',
			'| ${1:[idea?]} | ${2:[how many?]} | ${3:[impact?]} | ${4:[how sure?]} | ${5:[weeks?]} | ${6:[RICE?]} |',
		],
	},
	{
		prefix: 'pm-scope-cut',
		title: 'Scope cut',
		body: [
			'| Piece | Share of the benefit | Effort | Keep / later / never |',
			'|---|--:|--:|---|',
			'| ${1:[piece?]} | ${2:[share?]} | ${3:[effort?]} | ${4|Keep,Later,Never|} |',
		],
	},
	{
		prefix: 'pm-tradeoffs',
		title: 'Trade-off table',
		body: [
			'| Choice | We gain | We give up | Reversible? | Decide by |',
			'|---|---|---|---|---|',
			'| ${1:[choice?]} | ${2:[what we gain?]} | ${3:[what we give up?]} | ${4|Two-way door,One-way door|} | ${5:[date?]} |',
		],
	},
	{
		prefix: 'pm-walkthrough',
		title: 'Walkthrough step',
		body: ['1. ${1:[customer sees?]} → does ${2:[?]} → we measure ${3:[?]}'],
	},
	{
		prefix: 'pm-think-big',
		title: 'Could it be ten times bigger?',
		body: [
			'If this were ten times bigger we would ${1:[?]}. What stops us is ${2:[?]}. Cheapest test: ${3:[?]} by ${4:[date?]}.',
		],
	},
	{
		prefix: 'pm-gm-view',
		title: 'General manager’s view',
		body: [
			'| Function | What must be true | Owner there | Agreed on |',
			'|---|---|---|---|',
			'| Product | ${1:[what must be true?]} | ${2:[who?]} | ${3:[date?]} |',
			'| Support | ${4:[what must be true?]} | ${5:[who?]} | ${6:[date?]} |',
			'| Operations | ${7:[what must be true?]} | ${8:[who?]} | ${9:[date?]} |',
			'| Legal | ${10:[what must be true?]} | ${11:[who?]} | ${12:[date?]} |',
			'| Finance | ${13:[what must be true?]} | ${14:[who?]} | ${15:[date?]} |',
			'| Marketing | ${16:[what must be true?]} | ${17:[who?]} | ${18:[date?]} |',
			'| Sales | ${19:[what must be true?]} | ${20:[who?]} | ${21:[date?]} |',
		],
	},
	{
		prefix: 'pm-alliances',
		title: 'Partners and their goals',
		body: [
			'| Partner | Their goal this quarter | What they get | What we need | Agreed on |',
			'|---|---|---|---|---|',
			'| ${1:[partner?]} | ${2:[their goal?]} | ${3:[what they get?]} | ${4:[what we need?]} | ${5:[date?]} |',
		],
	},
	{
		prefix: 'pm-pushback',
		title: 'Push back with data',
		body: [
			'You want ${1:[their goal?]}. The data says ${2:[?]}. Doing ${3:[request?]} costs ${4:[?]}. I suggest ${5:[alternative?]}, which gets ${6:[?]}. If we still do it, we stop ${7:[what?]}.',
		],
	},
	{
		prefix: 'pm-change-note',
		title: 'Change note',
		body: [
			'**Changed:** ${1:[what?]} from ${2:[?]} to ${3:[?]}, because ${4:[?]}. Effect: ${5:[?]}. Unchanged: ${6:[?]}. Told: ${7:[who, when?]}.',
		],
	},
	{
		prefix: 'pm-blocker',
		title: 'Blocker',
		body: [
			'Blocked by ${1:[what?]}. My next step: ${2:[?]} on ${3:[date?]}. I need ${4:[?]} from ${5:[who?]}.',
		],
	},
	{
		prefix: 'pm-action',
		title: 'Action with owner and date',
		body: ['- [ ] ${1:[verb + object?]} — ${2:[who?]}, by ${3:[date?]}'],
	},
	{
		prefix: 'pm-must-be-true',
		title: 'What must be true',
		body: ['1. ${1:[assumption?]} — test: ${2:[?]}, by ${3:[date?]}, fails if ${4:[?]}'],
	},
	{
		prefix: 'pm-data-ask',
		title: 'Data request',
		body: [
			'Data needed: ${1:[question?]} → ${2:[metric, population, dates?]} from ${3:[who?]} by ${4:[date?]}; changes the decision if ${5:[threshold?]}.',
		],
	},
	{
		prefix: 'pm-team-needs',
		title: 'What the team needs',
		body: [
			'| Need | Why | Effect if not | By | Asked of |',
			'|---|---|---|---|---|',
			'| ${1:[need?]} | ${2:[why?]} | ${3:[effect?]} | ${4:[date?]} | ${5:[who?]} |',
		],
	},
	{
		prefix: 'pm-next-48h',
		title: 'Next 48 hours',
		body: ['In the next 48 hours I will ${1:[?]} so that ${2:[?]}.'],
	},
	{
		prefix: 'pm-tldr',
		title: 'TL;DR',
		body: ['**TL;DR** ${1:[what changes?]} · ${2:[the number?]} · ${3:[what you need?]} · ${4:[by when?]}'],
	},
	{
		prefix: 'pm-wins',
		title: 'Win with its number',
		body: ['- ${1:[metric or decision?]} from ${2:[X?]} to ${3:[Y?]}, because we ${4:[did?]}'],
	},
	{
		prefix: 'pm-bet',
		title: 'Kind of bet',
		body: [
			'${1|Offense (grows the business),Defense (protects it),Keep the lights on|}: ${2:[what?]}, worth ${3:[?]}, costs ${4:[?]}.',
		],
	},
	{
		prefix: 'pm-feedback-ask',
		title: 'Feedback request',
		body: [
			`Two questions on \${1:[doc?]} — ${feedbackQuestions.join(', and ')}? Reply by \${2:[date?]}.`,
		],
	},
	{
		prefix: 'pm-answer-retro',
		title: 'Answers I could have given',
		body: [
			'| Question | What I said | Better answer (answer first) |',
			'|---|---|---|',
			'| ${1:[question?]} | ${2:[what I said?]} | ${3:[better answer?]} |',
		],
	},
	{
		prefix: 'pm-review-notes',
		title: 'Review notes',
		body: [
			'| Question | Asked by | Type (yes/no, number, date, why) | Answered first? | Follow-up (who, by) | What I learned |',
			'|---|---|---|---|---|---|',
			'| ${1:[question?]} | ${2:[who?]} | ${3|yes/no,number,date,why|} | ${4|Yes,No|} | ${5:[who, by when?]} | ${6:[what I learned?]} |',
		],
	},
	{
		prefix: 'pm-5whys',
		title: 'Five whys',
		body: [
			'1. Why? ${1:[because?]}',
			'2. Why? ${2:[because?]}',
			'3. Why? ${3:[because?]}',
			'4. Why? ${4:[because?]}',
			'5. Why did the system allow it? ${5:[because?]}',
		],
	},
];
