import {
	commands,
	EventEmitter,
	l10n,
	Position,
	Range,
	ThemeIcon,
	TreeItem,
	TreeItemCollapsibleState,
	window,
	workspace,
	type ExtensionContext,
	type TreeDataProvider,
	type Uri,
} from 'vscode';
import { panelNodes, type PanelNode } from './panel-nodes.ts';
import type { Reports } from './reports.ts';
import { rangeOf } from './ranges.ts';
import { select } from './select.ts';

const viewId = 'pmCoach.panel';
/** Of the rows; arguments: the document's URI, the row's id. */
const openRow = 'pmCoach.openPanelRow';

/** The view that shows how the document in front stands, what it lacks and what would be asked. */
export function registerPanel(context: ExtensionContext, reports: Reports): void {
	const changed = new EventEmitter<undefined>();
	let shown = '';
	let rows: PanelNode[] = [];
	const provider: TreeDataProvider<PanelNode> = {
		onDidChangeTreeData: changed.event,
		getChildren: node => (node === undefined ? rows : [...(node.children ?? [])]),
		getTreeItem: node => itemOf(node, reports.document?.uri),
	};
	const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
	const update = (): void => {
		const report = reports.document && reports.last(reports.document.uri);
		const next = report === undefined ? [] : [...panelNodes(report)];
		// Drawn again only when it says something else, as a tree that is drawn anew flickers.
		const key = JSON.stringify([reports.document?.uri.toString(), report?.silent, report?.kindName, next]);
		if (key === shown) return;
		shown = key;
		rows = next;
		view.description = report === undefined || report.kind === 'unknown' ? '' : report.kindName;
		view.message =
			typeof report?.silent === 'string'
				? l10n.t('PM Writing Coach is silent here: {0}.', report.silent)
				: '';
		changed.fire(undefined);
	};
	context.subscriptions.push(
		changed,
		view,
		reports.onDidChange(update),
		commands.registerCommand('pmCoach.showPanel', () => commands.executeCommand(`${viewId}.focus`)),
		commands.registerCommand(openRow, (uri: unknown, id: unknown) => open(reports, String(uri), String(id))),
	);
	update();
}

function itemOf(node: PanelNode, uri: Uri | undefined): TreeItem {
	const { id, label, description, tooltip, icon, children, opens } = node;
	const item = new TreeItem(label, foldedState(node));
	// The rows of another document are others.
	item.id = `${uri?.toString() ?? ''} ${id}`;
	item.tooltip = tooltip;
	item.iconPath = new ThemeIcon(icon);
	const inserts = opens !== undefined && 'insertion' in opens ? 'inserts the part' : undefined;
	item.accessibilityInformation = {
		label: [label, description, inserts].filter(it => it !== undefined).join(', '),
	};
	if (description !== undefined) item.description = description;
	if (opens !== undefined && children === undefined)
		item.command = { command: openRow, title: tooltip, arguments: [uri?.toString(), id] };
	return item;
}

function foldedState({ children, folded }: PanelNode): TreeItemCollapsibleState {
	if (children === undefined) return TreeItemCollapsibleState.None;
	return folded === true ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

/** Looks for the row in what is known now: since it was drawn, the text may have moved. */
async function open(reports: Reports, uri: string, id: string): Promise<void> {
	const document = workspace.textDocuments.find(it => it.uri.toString() === uri);
	const report = document && (await reports.fresh(document));
	if (document === undefined || report === undefined) return;
	const opens = flat(panelNodes(report)).find(it => it.id === id)?.opens;
	if (opens === undefined) return;
	if ('insertion' in opens) await commands.executeCommand('pmCoach.insertSection', opens.insertion, uri);
	else if ('file' in opens) {
		const place = new Position(opens.line - 1, 0);
		const { uri: here } = document;
		const file = here.with({ path: here.path.replace(/[^/]*$/u, () => opens.file) });
		await window.showTextDocument(file, { selection: new Range(place, place) });
	} else await select(document, rangeOf(opens.range));
}

const flat = (nodes: readonly PanelNode[]): readonly PanelNode[] =>
	nodes.flatMap(it => [it, ...flat(it.children ?? [])]);
