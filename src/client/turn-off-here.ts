import { commands, l10n, window, workspace, WorkspaceEdit, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	commands as commandNames,
	faultOfReason,
	turnOffHereRequest,
	type TurnOffHereParams,
	type TurnOffHereResult,
} from '../server/protocol.ts';

/** The command that turns a rule off for one place: it asks for the reason and writes both into a comment. */
export function registerTurnOffHere(context: ExtensionContext, client: BaseLanguageClient): void {
	context.subscriptions.push(
		commands.registerCommand(commandNames.turnOffHere, async (place: unknown, given: unknown) => {
			if (!isPlace(place)) return;
			const reason = typeof given === 'string' ? given : await askForReason(place.rule);
			if (reason === undefined) return;
			const params: TurnOffHereParams = { ...place, reason };
			const answer = await client.sendRequest<TurnOffHereResult | null>(turnOffHereRequest, params);
			const document = workspace.textDocuments.find(
				it => client.code2ProtocolConverter.asUri(it.uri) === place.uri,
			);
			if (answer === null || document?.version !== answer.version) {
				void window.showInformationMessage(
					l10n.t('The text has changed in the meantime. Turn {0} off once more where it is now.', place.rule),
				);
				return;
			}
			const edit = new WorkspaceEdit();
			edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
			await workspace.applyEdit(edit);
		}),
	);
}

const askForReason = (rule: string): Thenable<string | undefined> =>
	window.showInputBox({
		title: l10n.t('Turn off {0} here', rule),
		prompt: l10n.t('Why is it right to leave this as it is? The next reader finds the reason beside it.'),
		placeHolder: l10n.t('Legal asked for this wording'),
		ignoreFocusOut: true,
		validateInput: value => {
			const fault = faultOfReason(value);
			if (fault === undefined) return undefined;
			return fault === 'empty'
				? l10n.t('Give a reason, in a few words.')
				: l10n.t('A reason is one line without “>”, since it stands in a comment.');
		},
	});

function isPlace(value: unknown): value is Omit<TurnOffHereParams, 'reason'> {
	if (typeof value !== 'object' || value === null) return false;
	const { uri, version, rule, position } = value as Record<string, unknown>;
	return (
		typeof uri === 'string' &&
		typeof version === 'number' &&
		typeof rule === 'string' &&
		typeof position === 'object' &&
		position !== null
	);
}
