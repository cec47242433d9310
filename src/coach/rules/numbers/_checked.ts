import type { Piece } from '../../document/piece.ts';
import { textTable } from '../../document/table-text.ts';
import { isOwnProse } from '../../lint/own-prose.ts';
import type { DocumentView } from '../../lint/views.ts';
import type { NumberClaim } from '../../numbers/claim.ts';
import { relationsIn } from '../../numbers/tables/check.ts';
import { datedIn, isSaid } from './_dated.ts';

/**
 * How many statements about numbers and days of a document can be checked, right ones and wrong ones: what its
 * sentences say of their figures, the figures of tables that follow from others, and days.
 */
export const numbersChecked = ({ text }: DocumentView): number =>
	text.blocks.reduce((sum, placed) => {
		const { block, piece, section } = placed;
		const isTold =
			block.kind === 'table' ? block.quote !== 'quote' : isOwnProse(placed) && section.heading !== placed;
		return (
			sum +
			(isTold ? piece.derived(numbersChecked, statements) : 0) +
			(isSaid(placed) ? piece.derived(daysIn, daysIn) : 0)
		);
	}, 0);

const statements = ({ table, passage }: Piece): number =>
	table === undefined
		? passage.sentences.reduce((sum, it) => sum + it.numberClaims.filter(counts).length, 0)
		: relationsIn(textTable(table)).length;

const daysIn = (piece: Piece): number =>
	datedIn(piece).reduce((sum, it) => sum + it.dates.filter(date => date.precision === 'day').length, 0);

/** That a rise goes up is no second figure beside its size. */
const counts = ({ relation, verdict }: NumberClaim): boolean =>
	relation !== 'direction' || verdict !== 'fits';
