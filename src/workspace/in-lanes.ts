/**
 * What `work` makes of each item, in the items' order, with no more than `lanes` of them at work at once. Where the signal
 * is aborted no other item is begun, and the results of those not begun are missing at the end. Rejects with the first
 * rejection.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<Result>,
  signal?: AbortSignal,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const run = async (_: unknown, lane: number): Promise<void> => {
    while (next < items.length && signal?.aborted !== true) {
      const at = next++;
      results[at] = await work(items[at]!, lane);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, run));
  return results;
}
