import type { PlacedBlock, Section } from '../document/section.ts';
import { reads } from './plan.ts';
import type { AnyRule } from './rule.ts';

/** Whether a block is a paragraph or an item in the author's own voice, and not there to be looked up: what most rules read. */
export const isOwnProse = ({ block, piece, section }: PlacedBlock): boolean =>
	block.kind === 'paragraph' &&
	block.quote !== 'quote' &&
	!piece.passage.isVoiceOrPrompt &&
	!isReference(section);

/** Whether the block is among what the rule reads: prose in the author's own voice, unless it asks for more. */
export function mayRead(rule: AnyRule, placed: PlacedBlock): boolean {
	const { block, piece, section } = placed;
	if (rule.unit === 'table')
		return block.kind === 'table' && (block.quote !== 'quote' || reads(rule, 'quotes'));
	if (section.heading === placed) return reads(rule, 'headings');
	if (block.kind !== 'paragraph') return false;
	if (isOwnProse(placed)) return true;
	if (block.quote === 'quote' && !reads(rule, 'quotes')) return false;
	if (piece.passage.isVoiceOrPrompt && !reads(rule, 'quotes') && !reads(rule, 'prompts')) return false;
	return !isReference(section) || reads(rule, 'reference-sections');
}

const isReference = (section: Section): boolean => section.roles.some(it => referenceRoles.has(it));

/** Sections that are looked things up in, not read. */
const referenceRoles: ReadonlySet<string> = new Set(['glossary', 'appendix', 'changelog', 'instructions']);
