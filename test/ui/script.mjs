// What a writer sees and does, in the real workbench.
import { runSteps } from './steps.mjs';

/** Called by the host when the workbench stands. */
export async function run({ page }) {
  await runSteps([
    [
      'the folder of drafts is open',
      async () => {
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'drones.md' }).waitFor();
        await page.screenshot({ path: `${process.env.CLAIMCHECK_SCREENSHOTS}/folder.png` });
      },
    ],
  ]);
}
