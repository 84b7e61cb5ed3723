/** A secret as it may be shown: how long it is, and of a long one its last characters. */
export function shownSecret(value: string): string {
  const length = `(${value.length} characters)`
  // Of a key in several lines the end says nothing, and of a short one too much.
  if (value.length < 20 || value.includes("\n")) return `•••• ${length}`
  return `•••• …${value.slice(-4)} ${length}`
}
