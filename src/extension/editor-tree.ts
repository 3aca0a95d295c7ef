// A tree in a side bar, as the editor shows it.
import * as vscode from 'vscode';

/** One line of a tree, and what is below it. */
export interface TreeNode {
  /** The same for the same thing, so that the tree stays unfolded where it was. */
  readonly id: string;
  readonly label: string;
  /** In a paler colour behind the label. */
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says in the place of label and description. */
  readonly accessibleName: string;
  /** The name of an icon of the editor's own. */
  readonly icon: string;
  readonly isProblem: boolean;
  /** What menus are chosen by. */
  readonly kind: string;
  readonly children: readonly TreeNode[];
  readonly isOpen: boolean;
  /** The file behind the line; undefined where there is none. */
  readonly uri?: string;
  /** What a click does; undefined where it only selects. */
  readonly command?: { readonly id: string; readonly title: string };
}

/** A tree that is in place. */
export interface Tree {
  /** Asks for the nodes anew. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

/** Puts a tree into the view of this id; `nodes` is asked whenever the view is shown or refreshed. */
export function createTree(id: string, nodes: () => Promise<readonly TreeNode[]>): Tree {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<TreeNode>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(node === undefined ? await nodes() : node.children)],
      getTreeItem: itemOf,
    },
  });
  return {
    refresh: () => changed.fire(undefined),
    dispose: () => {
      view.dispose();
      changed.dispose();
    },
  };
}

/** Whether a value that a menu or a click passes is a line of a tree. */
export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'id' in value && 'children' in value;
}

/** Shows a file in the Explorer. */
export async function revealInExplorer(uri: string): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(uri));
}

function itemOf(node: TreeNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    node.label,
    node.children.length === 0 ? None : node.isOpen ? Expanded : Collapsed,
  );
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.accessibleName };
  item.contextValue = node.kind;
  item.iconPath = new vscode.ThemeIcon(
    node.icon,
    node.isProblem ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  if (node.command !== undefined) {
    item.command = { command: node.command.id, title: node.command.title, arguments: [node] };
  }
  return item;
}
