// The workbench as a writer's hands use it.

const ATTEMPTS = 5;
const ATTEMPT_MS = 3000;

/** What a script does in the page: commands, the caret, pictures. `screenshots` is the folder for these. */
export function workbench(page, screenshots) {
  const editor = page.locator('.monaco-editor .view-lines').first();
  const command = async (title) => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  return {
    page,
    /** Runs a command by its title in the command palette. */
    command,
    /** Types words into Search Knowledge. */
    async search(words) {
      await command('Claimcheck: Search Knowledge');
      await page.locator('.quick-input-title', { hasText: 'Search Knowledge' }).waitFor();
      await page.keyboard.type(words);
    },
    /** Opens a file of the folder by its name. */
    async open(name) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      await page.locator('.tab', { hasText: name }).waitFor();
    },
    /** Brings a file to the front that is open. */
    async show(name) {
      await page.locator('.tab', { hasText: name }).click();
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    /** Waits until there are exactly `count` squiggles on the screen. */
    async untilSquiggles(count) {
      await page.waitForFunction(
        (expected) => globalThis.document.querySelectorAll('.squiggly-warning').length === expected,
        count,
      );
    },
    /** Opens the menu of quick fixes at the caret; again where the editor, still busy, has shut it. */
    async quickFixes() {
      const menu = page.locator('.action-widget').first();
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        await page.keyboard.press('Control+Period');
        const isOpen = await menu.waitFor({ timeout: ATTEMPT_MS }).then(
          () => true,
          () => false,
        );
        if (isOpen) return;
      }
      throw new Error('the menu of quick fixes does not open');
    },
    /** Waits until these words, on one line of the draft, are on the screen. */
    async untilText(words) {
      await page.waitForFunction((expected) => {
        const shown = globalThis.document.querySelector('.monaco-editor .view-lines')?.textContent ?? '';
        return shown.replaceAll('\u00a0', ' ').includes(expected);
      }, words);
    },
    /** Puts the caret before the first occurrence of `words`, by the editor's own search. */
    async caretAt(words) {
      await editor.click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+f');
      const find = page.locator('.find-widget textarea').first();
      await find.fill(words);
      await page.locator('.find-widget .matchesCount', { hasText: /^1 of/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
      await page.keyboard.press('ArrowLeft');
    },
    /** Types at the end of the draft, as a writer does. */
    async atEnd(words) {
      await editor.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words, { delay: 10 });
    },
    /** Takes a picture once nothing moves any more. */
    async picture(name) {
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${screenshots}/${name}.png` });
    },
  };
}
