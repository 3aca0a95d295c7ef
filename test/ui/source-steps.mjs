// Sources of the writer's own: from the clipboard, from files, and what becomes of them in the view and the editor.
import assert from 'node:assert/strict';

const DRAFT = 'port.md';
const ARTICLE = 'Oldhaven opened its lighthouse in 1871.';

/** What a writer does who brings sources along. */
export function sourceSteps(ui) {
  const { page } = ui;
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const view = page.locator('.pane', {
    has: page.locator('.pane-header', { hasText: 'Claimcheck Sources' }),
  });
  const line = (words) => view.locator('.monaco-list-row', { hasText: words });
  return [
    [
      'an article on the clipboard becomes a source',
      async () => {
        await ui.atEnd(`\n\n${ARTICLE}`);
        await page.keyboard.press('Shift+Home');
        await page.keyboard.press('Control+x');
        await ui.command('Claimcheck: New Source From Clipboard');
        await page.locator('.quick-input-title', { hasText: '1 of 2' }).waitFor();
        await page.keyboard.type('The lighthouse of Oldhaven');
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-title', { hasText: '2 of 2' }).waitFor();
        await page.keyboard.type('https://oldhaven.example/light');
        await ui.picture('13-clipboard');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'the-lighthouse-of-oldhaven.md' }).waitFor();
        await ui.untilText(ARTICLE);
      },
    ],
    [
      'a PDF is added to the sources, and the view lists them all',
      async () => {
        await ui.command('Claimcheck: Add Source Files…');
        await rows.filter({ hasText: 'papers' }).waitFor();
        await page.keyboard.press('End');
        await page.keyboard.type('papers/oldhaven.pdf');
        await rows.filter({ hasText: 'oldhaven.pdf' }).waitFor();
        await page.keyboard.press('Enter');
        await ui.command('Explorer: Focus on Claimcheck Sources View');
        await line('Report of the port of Oldhaven').waitFor();
        await line('The lighthouse of Oldhaven').waitFor();
        assert.equal(await view.locator('.monaco-list-row').count(), 4);
        await line('Report of the port').hover();
        await page.locator('.monaco-hover:visible', { hasText: 'papers/oldhaven.pdf' }).waitFor();
        await ui.picture('14-sources');
      },
    ],
    [
      'the draft is checked against it, and its page is shown in what was read of it',
      async () => {
        await ui.show(DRAFT);
        await ui.caretAt('52,000');
        await ui.command('Claimcheck: Show the Source');
        await page.locator('.tab.active', { hasText: 'Report of the port of Oldhaven, p. 3' }).waitFor();
        await ui.untilText('handled 48,000 containers');
        await page.locator('.view-overlays .selected-text').first().waitFor();
        await ui.picture('15-page');
      },
    ],
    [
      'a search from there finds what stands on another page',
      async () => {
        await ui.search('ships called');
        await rows.filter({ hasText: '1,204' }).filter({ hasText: 'p. 2' }).waitFor();
        await ui.picture('16-search-page');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'Report of the port of Oldhaven, p. 2' }).waitFor();
      },
    ],
    [
      'the file itself can be opened',
      async () => {
        await line('Report of the port').click({ button: 'right' });
        await page.locator('.monaco-menu .action-item', { hasText: 'Open the Original File' }).waitFor();
        await ui.picture('17-source-menu');
        await page.locator('.monaco-menu .action-item', { hasText: 'Open the Original File' }).click();
        await page.locator('.tab.active', { hasText: 'oldhaven.pdf' }).waitFor();
      },
    ],
  ];
}
