import type { Connection } from 'vscode-languageserver';
import { textEdits } from './convert.ts';
import type { Documents } from './documents.ts';
import { ignoreEdit } from './ignore.ts';
import * as protocol from './protocol.ts';
import { ruleNamed } from './teach.ts';

/** Answers where and how a rule is turned off for one place. */
export function answerTurnOffHere(connection: Connection, documents: Documents): void {
	connection.onRequest(protocol.turnOffHereRequest, (params: protocol.TurnOffHereParams) =>
		turnOffHere(documents, params),
	);
}

/** Null for a text that has changed since, a rule that is none, and where no reason is given that a comment can hold. */
function turnOffHere(
	documents: Documents,
	{ uri, version, rule, position, reason }: protocol.TurnOffHereParams,
): protocol.TurnOffHereResult | null {
	const open = documents.get(uri);
	if (open?.coached === undefined || open.version !== version) return null;
	if (ruleNamed(rule) === undefined || protocol.faultOfReason(reason) !== undefined) return null;
	const { source } = open.coached;
	const edit = ignoreEdit(source, rule, source.offsetAt(position), reason.trim());
	return { version, edits: textEdits(source, [edit], open.eol) };
}
