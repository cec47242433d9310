import type { Finding } from '../../coach/lint/finding.ts';

/** What a finding is called in settings and comments: the rule, and the sub-kind where it has one. */
export const nameOf = ({ rule, kind }: Pick<Finding, 'rule' | 'kind'>): string =>
	kind === undefined ? rule : `${rule}/${kind}`;
