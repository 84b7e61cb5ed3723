import type { FileView } from "../file-view.ts"
import type { Side } from "../source/side.ts"
import { isInAssertion } from "./lines-in-assertions.ts"
import { type Declaration, declarationsOf, titlesByLine, WITHIN } from "./test-titles.ts"

/** Lines of checks that one test lost and gained; lines that only moved within the test count as neither. */
export type TestChange = {
  readonly title: string
  /** 1-based line in the text after, of the first difference or of the test. */
  readonly line: number
  /** Trimmed, without comments. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

type Place = { readonly title: string; readonly line: number; readonly text: string }

/**
 * How the checks of each test changed; tests whose checks stayed are left out. Tests are compared by their titles and not
 * by a difference of lines, which may take a line of one test for that of another.
 */
export function testChanges(file: FileView): readonly TestChange[] {
  const { before, after } = file
  if (before === null || after === null || file.hunks().length === 0) return []
  const [was, is] = [byTitle(places(before)), byTitle(places(after))]
  const titles = new Set([...was.keys(), ...is.keys()])
  const renames = renamesOf(file, { before, after })
  const now = (title: string): readonly Place[] => is.get(title) ?? is.get(renames.get(title) ?? "") ?? []
  return [...titles]
    .map(title => changeOf(title, was.get(title) ?? [], now(title)))
    .filter(change => change.removed.length > 0 || change.added.length > 0)
}

function places(side: Side): Place[] {
  const code = side.layer("code").split("\n")
  const bare = side.layer("bare").split("\n")
  const titleAt = titlesByLine(side)
  return bare
    .map((text, line) => ({ title: titleAt(line), line, text: text.trim() }))
    .filter(({ text, line }) => text !== "" && isInAssertion(code, line))
}

/** Old titles to new ones, where a hunk takes one declaration away and brings another. */
export function renamesOf(
  file: FileView,
  { before, after }: { readonly before: Side; readonly after: Side },
): ReadonlyMap<string, string> {
  const [old, fresh] = [declarationsOf(before), declarationsOf(after)]
  const [oldTitles, freshTitles] = [new Set(old.map(titleOf)), new Set(fresh.map(titleOf))]
  const renames = new Map<string, string>()
  for (const { removedAt, removed, addedAt, added } of file.hunks()) {
    const gone = old.filter(one => !freshTitles.has(one.title) && isWithin(one.line, removedAt, removed))
    const come = fresh.filter(one => !oldTitles.has(one.title) && isWithin(one.line, addedAt, added))
    for (const [index, { title }] of gone.entries()) renames.set(title, come[index]?.title ?? title)
  }
  // What stands inside of a test that was renamed has its new name.
  for (const { title } of old) {
    const [outer = "", inner] = title.split(WITHIN, 2)
    const now = `${renames.get(outer) ?? outer}${WITHIN}${inner ?? ""}`
    if (inner !== undefined && !freshTitles.has(title) && freshTitles.has(now)) renames.set(title, now)
  }
  return renames
}

function isWithin(line: number, start: number, length: number): boolean {
  return line >= start && line < start + length
}

function titleOf(declaration: Declaration): string {
  return declaration.title
}

function byTitle(all: readonly Place[]): Map<string, Place[]> {
  return Map.groupBy(all, place => place.title)
}

function changeOf(title: string, was: readonly Place[], is: readonly Place[]): TestChange {
  const removed = without(was, is)
  const added = without(is, was)
  return { title, line: ((added[0] ?? is[0])?.line ?? 0) + 1, removed: removed.map(textOf), added: added.map(textOf) }
}

function textOf(place: Place): string {
  return place.text
}

/** What is left of `all` after each of `others` has taken away one that reads the same. */
function without(all: readonly Place[], others: readonly Place[]): Place[] {
  const counts = new Map<string, number>()
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1)
  return all.filter(({ text }) => {
    const count = counts.get(text) ?? 0
    if (count > 0) counts.set(text, count - 1)
    return count === 0
  })
}
