// The marks in a draft, and what a writer does about them.
import assert from 'node:assert/strict';

const DRAFT = 'drones.md';
const WRONG = ['40%', '$1.57 billion', '8,500', '14-day'];
const TYPED = 'Israel declared independence in 1950.';

/** From the marks in a draft that is opened to the corrected draft, and the check of its folder. */
export function markSteps(ui) {
  const { page } = ui;
  return [
    [
      'the draft opens, and its wrong numbers get squiggles',
      async () => {
        await ui.open(DRAFT);
        await ui.untilSquiggles(WRONG.length);
        await ui.picture('1-squiggles');
      },
    ],
    [
      'the hover shows the verdict and the evidence',
      async () => {
        await ui.command('View: Close Primary Side Bar');
        await ui.caretAt('8,500');
        await ui.command('Show or Focus Hover');
        const hover = page.locator('.monaco-hover:visible', { hasText: 'Refuted' }).first();
        await hover.waitFor();
        const text = await hover.innerText();
        for (const part of ['6,000', 'The Asia Business Daily', '2025']) assert.match(text, new RegExp(part));
        await ui.picture('2-hover');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the quick fix menu offers the correction first',
      async () => {
        await ui.quickFixes();
        await page
          .locator('.action-widget .monaco-list-row.focused', { hasText: 'Change to “6,000”' })
          .waitFor();
        await ui.picture('3-quick-fix');
      },
    ],
    [
      'one key corrects the draft, and the squiggle is gone',
      async () => {
        await page.keyboard.press('Enter');
        await ui.untilSquiggles(WRONG.length - 1);
        await ui.untilText('Alabuga makes around 6,000 drones per month.');
        await ui.picture('4-corrected');
      },
    ],
    [
      'one undo takes it back, and the squiggle returns when the caret leaves the sentence',
      async () => {
        await page.keyboard.press('Control+z');
        await ui.untilText('Alabuga makes around 8,500 drones per month.');
        await page.keyboard.press('Control+Home');
        await ui.untilSquiggles(WRONG.length);
      },
    ],
    [
      'a sentence that is being typed is left alone until the caret leaves it',
      async () => {
        await page.keyboard.press('Control+End');
        await page.keyboard.type(TYPED);
        await page.waitForTimeout(1000);
        await ui.untilSquiggles(WRONG.length);
        await page.keyboard.press('Control+Home');
        await ui.untilSquiggles(WRONG.length + 1);
      },
    ],
    [
      'an accepted number loses its squiggle',
      async () => {
        await ui.caretAt('14-day');
        await ui.quickFixes();
        await page.locator('.action-widget').getByText('Accept with a reason').click();
        await page.locator('.quick-input-widget input').waitFor();
        await page.keyboard.type('as Tehran counts the days');
        await ui.picture('5-accept');
        await page.keyboard.press('Enter');
        await ui.untilSquiggles(WRONG.length);
      },
    ],
    [
      'the folder check puts a file that is not open into Problems',
      async () => {
        await ui.command('Claimcheck: Check Folder');
        // A window for tests shows no toasts, but keeps what they say.
        await ui.command('Notifications: Show Notifications');
        await page.locator('.notifications-center', { hasText: '3 files checked: 5 refuted' }).waitFor();
        await ui.command('Notifications: Hide Notifications');
        await ui.command('Problems: Focus on Problems View');
        const problems = page.locator('.markers-panel .monaco-list-row');
        for (const part of ['letter.txt', '12%', 'about 10%'])
          await problems.filter({ hasText: part }).first().waitFor();
        await ui.picture('6-folder');
        await ui.command('View: Hide Panel');
      },
    ],
    [
      'the language status tells counts and knowledge',
      async () => {
        await page.locator('[id="status.languageStatus"]').hover();
        await page.locator('.hover-language-status', { hasText: '4 refuted' }).first().waitFor();
        await page
          .locator('.hover-language-status', { hasText: /2 sources, \d+ statements/ })
          .first()
          .waitFor();
        await ui.picture('7-status');
      },
    ],
  ];
}
