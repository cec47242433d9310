import type { DocumentText } from '../../document/document.ts';
import { hasPressRelease, pressReleaseBlocks } from '../../document/press-release.ts';
import type { Piece } from '../../document/piece.ts';
import type { Role } from '../../document/role.ts';
import type { PlacedBlock } from '../../document/section.ts';
import { technicalCustomers } from '../../lexicon/insider.ts';

/** Whether a block is part of a press release that has been begun, and not of a section for colleagues among it. */
export const isInPressRelease = (text: DocumentText, placed: PlacedBlock): boolean =>
	of(text).press.has(placed);

/** Whether customers read it: the press release and the FAQ for customers. */
export const isForCustomers = (text: DocumentText, placed: PlacedBlock): boolean =>
	isInPressRelease(text, placed) || (of(text).isBegun && placed.section.roles.includes('faq-external'));

/** Whether those customers speak the language of builders themselves. */
export const hasTechnicalCustomers = (text: DocumentText): boolean => of(text).isTechnical;

interface CustomerText {
	readonly isBegun: boolean;
	readonly press: ReadonlySet<PlacedBlock>;
	readonly isTechnical: boolean;
}

/** Many candidates ask about the same version. */
const known = new WeakMap<DocumentText, CustomerText>();

function of(text: DocumentText): CustomerText {
	let read = known.get(text);
	if (read === undefined) known.set(text, (read = readCustomerText(text)));
	return read;
}

function readCustomerText(text: DocumentText): CustomerText {
	if (!hasPressRelease(text)) return { isBegun: false, press: new Set(), isTechnical: false };
	const press = pressReleaseBlocks(text).filter(
		it => !it.section.roles.some(role => forColleagues.has(role)),
	);
	return {
		isBegun: true,
		press: new Set(press),
		isTechnical: press.some(it => it.piece.derived(speaksOf, speaksOf)),
	};
}

const speaksOf = ({ passage }: Piece): boolean => technical.test(passage.run.text.toLowerCase());

const technical = new RegExp(technicalCustomers, 'u');

/** What may stand among the parts of a press release and is none. */
export const forColleagues: ReadonlySet<Role> = new Set<Role>([
	'background',
	'requirements',
	'goals',
	'non-goals',
	'metrics',
	'timeline',
	'risks',
	'dependencies',
	'actions',
	'options',
	'decision',
	'open-questions',
	'assumptions',
	'changelog',
]);
