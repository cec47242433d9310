/** Something the caller can put right: the message says what. Ends the program with 2, without a stack. */
export class ScoreFault extends Error {
	override readonly name = 'ScoreFault';
}
