/**
 * Waits for all of the work, also where some of it fails, and then throws the first failure. Promise.all would go on
 * while writes are still on their way.
 */
export async function inParallel<Results extends readonly unknown[]>(
  ...work: { readonly [Index in keyof Results]: Promise<Results[Index]> }
): Promise<Results> {
  const ends = await Promise.allSettled(work)
  const failed = ends.find(end => end.status === "rejected")
  if (failed !== undefined) throw failed.reason
  return ends.map(end => (end.status === "fulfilled" ? end.value : undefined)) as unknown as Results
}
