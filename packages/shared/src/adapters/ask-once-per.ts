import type { Reading } from "../ports/reading.ts"
import { askOnce } from "./ask-once.ts"

/** As askOnce, for each of the texts that it is asked with. */
export function askOncePer<Value>(
  read: (...keys: readonly string[]) => Promise<Reading<Value>>,
): (...keys: readonly string[]) => Promise<Reading<Value>> {
  const known = new Map<string, () => Promise<Reading<Value>>>()
  return (...keys) => {
    const name = JSON.stringify(keys)
    const ask = known.get(name) ?? askOnce(() => read(...keys))
    known.set(name, ask)
    return ask()
  }
}
