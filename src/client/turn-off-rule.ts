import { commands, ConfigurationTarget, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { commands as commandNames } from '../server/protocol.ts';

/** The command that turns a rule off in the workspace's settings; without a workspace, in the user's. */
export function registerTurnOffRule(context: ExtensionContext): void {
	context.subscriptions.push(
		commands.registerCommand(commandNames.turnOff, async (rule: unknown, uri: unknown) => {
			if (typeof rule !== 'string') return;
			const scope = typeof uri === 'string' ? Uri.parse(uri) : undefined;
			const configuration = workspace.getConfiguration('pmCoach', scope);
			const set = configuration.inspect<Record<string, unknown>>('rules');
			const inWorkspace = workspace.workspaceFolders !== undefined;
			const rules = (inWorkspace ? set?.workspaceValue : set?.globalValue) ?? {};
			const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
			await configuration.update('rules', { ...rules, [rule]: 'off' }, target);
			window.setStatusBarMessage(
				inWorkspace ? l10n.t('{0} is off in this workspace', rule) : l10n.t('{0} is off everywhere', rule),
				5000,
			);
		}),
	);
}
