import { prfaq } from './prfaq.ts';
import { wbr } from './wbr.ts';
import { prd } from './prd.ts';
import { onepager } from './onepager.ts';
import { strategy } from './strategy.ts';
import { decision } from './decision.ts';
import { status } from './status.ts';
import { postmortem } from './postmortem.ts';
import { okr } from './okr.ts';
import { faq } from './faq.ts';
import type { PmKind } from '../kind.ts';
import type { KindDefinition } from './definition.ts';

/** Every kind, in the order that settles a tie. */
export const kindDefinitions: readonly KindDefinition[] = [
	prfaq,
	wbr,
	prd,
	onepager,
	strategy,
	decision,
	status,
	postmortem,
	okr,
	faq,
];

export const definitionOf = (kind: PmKind): KindDefinition => kindDefinitions.find(it => it.kind === kind)!;
