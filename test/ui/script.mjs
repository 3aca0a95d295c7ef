// What a writer sees and does, in the real workbench.
import { markSteps } from './mark-steps.mjs';
import { searchSteps } from './search-steps.mjs';
import { sourceSteps } from './source-steps.mjs';
import { runSteps } from './steps.mjs';
import { workbench } from './workbench.mjs';

/** Called by the host when the workbench stands. */
export async function run({ page }) {
  const ui = workbench(page, process.env.CLAIMCHECK_SCREENSHOTS ?? '.');
  await runSteps([...markSteps(ui), ...searchSteps(ui), ...sourceSteps(ui)], () => ui.picture('failure'));
}
