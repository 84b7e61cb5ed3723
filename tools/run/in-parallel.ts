/** Maps the items in order with at most `limit` at work at once. The first failure is thrown after the running ones end. */
export async function inParallel<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  const settled = await Promise.allSettled(Array.from({ length: limit }, worker))
  const failed = settled.find(outcome => outcome.status === "rejected")
  if (failed) throw failed.reason
  return results
}
