/** What sort of document this is; decides which rules apply, how severely, and which parts are expected. */
export const kinds = [
	'prfaq',
	'wbr',
	'prd',
	'onepager',
	'strategy',
	'decision',
	'status',
	'postmortem',
	'okr',
	'faq',
] as const;

export type PmKind = (typeof kinds)[number];

/** `unknown`: no kind was recognised; only checks that hold whatever the author meant apply. */
export type Kind = PmKind | 'unknown';

export const isKind = (name: string): name is Kind => name === 'unknown' || (kinds as readonly string[]).includes(name);

/** How people call each kind; used in the status bar and in messages. */
export const kindNames: Readonly<Record<Kind, string>> = {
	prfaq: 'PR/FAQ',
	wbr: 'WBR',
	prd: 'PRD',
	onepager: 'One-pager',
	strategy: 'Strategy',
	decision: 'Decision',
	status: 'Status update',
	postmortem: 'Postmortem',
	okr: 'OKRs',
	faq: 'FAQ',
	unknown: 'Unknown document',
};
