/** Resolves when the condition holds; the test's own timeout is the only limit. */
export async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5))
}
