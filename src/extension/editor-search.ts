// A list that is searched anew at each keypress, as the editor shows it.
import * as vscode from 'vscode';

/** One line of the list; a screen reader reads label, description and detail in this order. */
export interface SearchItem<T> {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly value: T;
  /** Whether the second thing can be done with it. */
  readonly hasSecond: boolean;
}

/** A list to search in. */
export interface SearchList<T> {
  readonly title: string;
  readonly placeholder: string;
  /** What is searched for at first. */
  readonly words: string;
  /** What stands in the list for some words; a newer call cancels the token. */
  readonly find: (words: string, token: vscode.CancellationToken) => Promise<readonly SearchItem<T>[]>;
  /** A line that is shown where nothing was found, and does nothing. */
  readonly nothing: string;
  /** A second thing to do with a line, on a button and on a key; undefined where there is none. */
  readonly second: string | undefined;
}

/** What a person did with the list; undefined where it was left. */
export type Choice<T> = { readonly value: T; readonly isSecond: boolean } | undefined;

type Line<T> = vscode.QuickPickItem & { readonly value?: T; readonly hasSecond?: boolean };

/** The context that the key of the second thing is bound under. */
const CONTEXT = 'claimcheck.searching';
let choose: (() => void) | undefined;

/** Shows a list whose lines are found by what is typed, in the order in which they were found. */
export async function searchList<T>(list: SearchList<T>): Promise<Choice<T>> {
  const pick = vscode.window.createQuickPick<Line<T>>();
  pick.title = list.title;
  pick.placeholder = list.placeholder;
  pick.value = list.words;
  const finder = createFinder(pick, list);
  try {
    return await new Promise<Choice<T>>((resolve) => {
      const done = (line: Line<T> | undefined, isSecond: boolean): void => {
        if (line?.value === undefined) return;
        resolve({ value: line.value, isSecond });
        pick.hide();
      };
      choose = () => {
        const [line] = pick.activeItems;
        if (list.second !== undefined && line?.hasSecond === true) done(line, true);
      };
      pick.onDidChangeValue((words) => void finder.find(words));
      pick.onDidAccept(() => done(pick.activeItems[0], false));
      pick.onDidTriggerItemButton(({ item }) => done(item, true));
      pick.onDidHide(() => resolve(undefined));
      void vscode.commands.executeCommand('setContext', CONTEXT, true);
      pick.show();
      void finder.find(list.words);
    });
  } finally {
    finder.stop();
    choose = undefined;
    void vscode.commands.executeCommand('setContext', CONTEXT, false);
    pick.dispose();
  }
}

/** Fills a list with what is found for some words, the newest call only. */
interface Finder {
  readonly find: (words: string) => Promise<void>;
  readonly stop: () => void;
}

function createFinder<T>(pick: vscode.QuickPick<Line<T>>, list: SearchList<T>): Finder {
  let running = new vscode.CancellationTokenSource();
  return {
    find: async (words) => {
      running.cancel();
      const own = new vscode.CancellationTokenSource();
      running = own;
      pick.busy = true;
      const isEmpty = words.trim() === '';
      const found = isEmpty ? [] : await list.find(words, own.token).catch(() => []);
      if (own.token.isCancellationRequested) return;
      pick.busy = false;
      const nothing = isEmpty ? [] : [{ label: list.nothing, alwaysShow: true }];
      pick.items = found.length === 0 ? nothing : linesOf(found, list.second);
    },
    stop: () => running.cancel(),
  };
}

/** What was found may hold none of the letters typed: the editor is not to filter it once more. */
function linesOf<T>(found: readonly SearchItem<T>[], second: string | undefined): readonly Line<T>[] {
  const button = { iconPath: new vscode.ThemeIcon('insert'), tooltip: second ?? '' };
  return found.map((item) => ({
    ...item,
    alwaysShow: true,
    buttons: second !== undefined && item.hasSecond ? [button] : [],
  }));
}

/** Does the second thing with the line that has the focus; nothing where no list is shown. */
export function chooseSecond(): void {
  choose?.();
}
