import { isJsonRecord } from "./is-json-record.ts"
import { SECRET } from "./known-secrets.ts"

/** An attribute that changes; null where there is no value. */
export type AttributeChange = { readonly path: string; readonly before: string | null; readonly after: string | null }

/** A value of a resource with Terraform's marks, which have the value's shape and true in place of what they mean. */
export type ValueChange = {
  readonly before: unknown
  readonly after: unknown
  readonly secretBefore: unknown
  readonly secretAfter: unknown
  readonly unknown: unknown
}

const UNKNOWN = "(known after apply)"
const DEEPEST = 24
const EMPTY = ["", "[]", "{}"]

/** The values that differ, each by its path. `hide` takes known secrets out of texts. */
export function attributeChanges(change: ValueChange, hide: (text: string) => string): readonly AttributeChange[] {
  const isNew = change.before === null || change.before === undefined
  return differences("", change, 0)
    .filter(({ before, after }) => !isNew || !isNothing(before, after))
    .map(({ path, before, after }) => ({
      path: hide(path),
      before: before === null ? null : hide(before),
      after: after === null ? null : hide(after),
    }))
}

/** Of a resource that is created, what is empty or not known yet tells nobody anything. */
function isNothing(before: string | null, after: string | null): boolean {
  return before === null && (after === null || after === UNKNOWN || EMPTY.includes(after))
}

function differences(path: string, change: ValueChange, depth: number): AttributeChange[] {
  const { before, after, secretBefore, secretAfter, unknown } = change
  const isSecret = secretBefore === true || secretAfter === true
  const show = (value: unknown): string | null => {
    if (value === null || value === undefined) return null
    return isSecret ? SECRET : typeof value === "string" ? value : JSON.stringify(value)
  }
  if (unknown === true) return [{ path, before: show(before), after: UNKNOWN }]
  if (isSecret && JSON.stringify(before) === JSON.stringify(after)) return []
  const parts = isSecret || depth >= DEEPEST ? null : partsOf(change)
  if (parts !== null) return parts.flatMap(part => differences(join(path, part.key), part.change, depth + 1))
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ path, before: show(before), after: show(after) }]
}

type Part = { readonly key: string | number; readonly change: ValueChange }

/** The change of each member; null where the two are no objects or lists, or none of a kind. */
function partsOf(change: ValueChange): Part[] | null {
  const [before, after] = bothOpened(change.before, change.after)
  const isUnknown = typeof change.unknown === "object" && change.unknown !== null
  const one = after ?? before
  if (Array.isArray(one) && (before === null || before === undefined || Array.isArray(before))) {
    const length = Math.max(lengthOf(before), lengthOf(after), lengthOf(change.unknown))
    return Array.from({ length }, (_, key) => ({ key, change: memberOf({ ...change, before, after }, key) }))
  }
  const isObject = isJsonRecord(one) && (before === null || before === undefined || isJsonRecord(before))
  if (!isObject && !(isUnknown && (one === null || one === undefined))) return null
  const keys = new Set(
    [before, after, change.unknown].flatMap(value => (isJsonRecord(value) ? Object.keys(value) : [])),
  )
  return [...keys].sort().map(key => ({ key, change: memberOf({ ...change, before, after }, key) }))
}

/** JSON within a text, such as a dashboard, is compared as what it says, and not as one long line. */
function bothOpened(before: unknown, after: unknown): readonly [unknown, unknown] {
  if (typeof before !== "string" || typeof after !== "string" || before === after) return [before, after]
  const opened = [opens(before), opens(after)] as const
  return opened[0] === null || opened[1] === null ? [before, after] : opened
}

function opens(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}

function memberOf(change: ValueChange, key: string | number): ValueChange {
  return {
    before: at(change.before, key),
    after: at(change.after, key),
    secretBefore: at(change.secretBefore, key),
    secretAfter: at(change.secretAfter, key),
    unknown: at(change.unknown, key),
  }
}

function at(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined
  return isJsonRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function join(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`
  return path === "" ? key : `${path}.${key}`
}
