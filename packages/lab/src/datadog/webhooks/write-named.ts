import { asRecord } from "../as-record.ts"

/** The thing that a body makes of `old` (null: of nothing), or what is wrong with the body. */
export type ReadNamed<T> = (body: Record<string, unknown>, old: T | null) => T | string

export type WrittenNamed<T> =
  | { readonly ok: true; readonly stored: T }
  | { readonly ok: false; readonly problem: string }

type Naming<T> = { readonly store: Map<string, T>; readonly read: ReadNamed<T> }

/** Creates or changes a thing whose name is its key in the organisation. A name that is taken is a problem. */
export function writeNamed<T extends { readonly name: string }>(
  { store, read }: Naming<T>,
  body: unknown,
  old: T | null,
): WrittenNamed<T> {
  const record = asRecord(body)
  const made = record === null ? "Invalid JSON" : read(record, old)
  if (typeof made === "string") return { ok: false, problem: made }
  if (made.name !== old?.name && store.has(made.name)) return { ok: false, problem: `${made.name} already exists` }
  if (old !== null) store.delete(old.name)
  store.set(made.name, made)
  return { ok: true, stored: made }
}
