/** A secret and what to call it, e.g. "the model's key". */
export type NamedSecret = { readonly name: string; readonly value: string }

/** Name of the first secret that is in one of the texts, as it is or in a usual encoding; null where none is. */
export function findLeak(texts: readonly string[], secrets: readonly NamedSecret[]): string | null {
  const leaked = secrets.find(({ value }) => {
    const forms = formsOf(value)
    return texts.some(text => forms.some(form => text.includes(form)))
  })
  return leaked?.name ?? null
}

function formsOf(value: string): string[] {
  // Shorter values are in every text.
  if (value.length < 8) return []
  const bytes = Buffer.from(value)
  const forms = [value, [...value].toReversed().join(""), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]
  const hex = bytes.toString("hex")
  return [...new Set([...forms, hex, hex.toUpperCase(), ...base64Forms(bytes)])]
}

// In base64 of a longer text the value begins at any of three places; what its neighbours share characters with is left out.
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(offset => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes])
    const whole = Math.floor((padded.length * 8) / 6)
    const first = Math.ceil((offset * 8) / 6)
    return (["base64", "base64url"] as const).map(encoding => padded.toString(encoding).slice(first, whole))
  })
}
