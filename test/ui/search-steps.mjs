// Searching the sources, and completing from them.

const DRAFT = 'port.md';

/** What a writer does who looks for a figure in the sources; a draft is opened for it. */
export function searchSteps(ui) {
  const { page } = ui;
  const rows = page.locator('.quick-input-list .monaco-list-row');
  return [
    [
      'the search shows statements with their figures as words are typed',
      async () => {
        await ui.command('View: Show Explorer');
        await ui.open(DRAFT);
        await ui.command('View: Close Primary Side Bar');
        await ui.atEnd('Alabuga makes ');
        await ui.search('drone plant month');
        await rows.filter({ hasText: 'more than 6,000' }).first().waitFor();
        await ui.picture('8-search');
      },
    ],
    [
      'the second key inserts the figure with its citation',
      async () => {
        await page.keyboard.press('Control+Enter');
        await ui.untilText('Alabuga makes more than 6,000[^1]');
        await ui.picture('9-inserted');
      },
    ],
    [
      'Enter opens the passage',
      async () => {
        await ui.search('drone plant month');
        await rows.filter({ hasText: 'more than 6,000' }).first().waitFor();
        await page.keyboard.press('Enter');
        await ui.untilText('turns out more than 6,000 drones every month');
        await page.locator('.view-overlays .selected-text').first().waitFor();
        await ui.picture('10-passage');
        await ui.show(DRAFT);
      },
    ],
    [
      'a citation key is completed after [@',
      async () => {
        await ui.atEnd('\n\nIt was reported [@');
        await page.locator('.suggest-widget .monaco-list-row', { hasText: 'asiae2025' }).waitFor();
        await ui.picture('11-keys');
        await page.keyboard.press('Enter');
        await ui.untilText('It was reported [@asiae2025]');
      },
    ],
    [
      'a begun number is completed with the figure of the sources',
      async () => {
        await ui.atEnd(
          'asiae2025].\n\nThe drone deal that Russia and Iran signed in January 2023 was worth $1',
        );
        await page.locator('.suggest-widget .monaco-list-row', { hasText: '1.75 billion' }).waitFor();
        await ui.picture('12-figure');
        await page.keyboard.press('Enter');
        await ui.untilText('was worth $1.75 billion');
      },
    ],
  ];
}
