import { UpstreamError } from "../../errors.ts"
import type { SourceIssue } from "../../ports/error-source.ts"
import type { HistoryQuery, IssueHistory } from "../../ports/issue-history.ts"
import { termOf } from "../../text/term-of.ts"
import { cutNames, EVERY_NAME, type Names } from "./cut-names.ts"

export type ListedIssues = {
  /** Newest last seen first. */
  readonly issues: readonly SourceIssue[]
  readonly searches: number
  /** What could not be seen, in sentences. */
  readonly limits: readonly string[]
}

export type ListOptions = {
  /** Epoch milliseconds; `to` is exclusive. */
  readonly from: number
  readonly to: number
  /** Told after each search how many issues are known. */
  readonly onProgress: (found: number) => void
}

type Slice = Pick<HistoryQuery, "from" | "to"> & { readonly services: Names; readonly types: Names }

/** Below this, time does not part issues any better than their services and types do. */
const SHORTEST_MS = 60_000
const MOST_SEARCHES = 1_000
/** Longer queries are refused somewhere on the way. */
const LONGEST_QUERY = 60_000

/**
 * All issues with events in a window. One search shows no more than a hundred and has no second page, so a full one is cut:
 * by time, then by service, and at last by type of error. Each cut asks for what was shown, and for everything but that.
 */
export async function listIssues(history: IssueHistory, options: ListOptions): Promise<ListedIssues> {
  const { from, to } = options
  const found = new Map<string, SourceIssue>()
  const limits = new Set<string>()
  const pending: Slice[] = [{ from, to, services: EVERY_NAME, types: EVERY_NAME }]
  let searches = 0
  for (let slice = pending.pop(); slice !== undefined; slice = pending.pop()) {
    if (searches >= MOST_SEARCHES) {
      limits.add(`Only the first ${MOST_SEARCHES} searches were made; a shorter --since shows all of its errors.`)
      break
    }
    const answer = await findSlice(history, slice)
    searches += 1
    if (answer === null) {
      limits.add(unseen({ ...slice, types: EVERY_NAME }))
      continue
    }
    const { issues, cut } = answer
    for (const issue of issues) found.set(issue.id, newer(found.get(issue.id), issue))
    options.onProgress(found.size)
    const parts = cut ? cutSlice(slice, issues) : []
    if (parts === null) limits.add(unseen(slice))
    else pending.push(...parts)
  }
  const issues = [...found.values()].toSorted((a, b) => b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1))
  return { issues, searches, limits: [...limits] }
}

/** Null where Datadog refuses to search by type: its documents name no such term, so either answer must do. */
async function findSlice(
  history: IssueHistory,
  slice: Slice,
): Promise<Awaited<ReturnType<IssueHistory["find"]>> | null> {
  try {
    return await history.find(queryOf(slice))
  } catch (error) {
    if (slice.types !== EVERY_NAME && error instanceof UpstreamError && error.failure.status === 400) return null
    throw error
  }
}

function queryOf({ from, to, services, types }: Slice): HistoryQuery {
  const terms = [
    ...asked(services.only).map(names => `service:(${names})`),
    ...asked(services.without).map(names => `-service:(${names})`),
    // Logs keep the type as error.kind.
    ...asked(types.only).map(names => `(@error.type:(${names}) OR @error.kind:(${names}))`),
    ...asked(types.without).map(names => `-@error.type:(${names}) -@error.kind:(${names})`),
  ]
  return { text: terms.length === 0 ? "*" : terms.join(" "), from, to }
}

function asked(names: readonly string[] | null): readonly string[] {
  return names === null || names.length === 0 ? [] : [names.map(termOf).join(" OR ")]
}

/** Smaller slices that hold together what the full one holds; null where there is no further way to cut. */
function cutSlice(slice: Slice, issues: readonly SourceIssue[]): readonly Slice[] | null {
  const { from, to } = slice
  if (to - from > SHORTEST_MS) {
    const middle = Math.floor((from + to) / 2)
    return [
      { ...slice, to: middle },
      { ...slice, from: middle },
    ]
  }
  const shown = (pick: (issue: SourceIssue) => string | null): readonly string[] => [
    ...new Set(issues.map(pick).filter(name => name !== null)),
  ]
  const services = cutNames(
    slice.services,
    shown(issue => issue.service),
  )
  if (services !== null) return services.map(part => ({ ...slice, services: part }))
  const types = cutNames(
    slice.types,
    shown(issue => issue.type),
  )
  const parts = types?.map(part => ({ ...slice, types: part })) ?? null
  return parts?.some(part => queryOf(part).text.length > LONGEST_QUERY) === true ? null : parts
}

function unseen({ from, services, types }: Slice): string {
  const minute = new Date(from).toISOString().slice(0, 16).replace("T", " ")
  const of = [...(services.only ?? []), ...(types.only ?? [])].map(name => ` ${name}`).join("")
  return `Datadog shows no more than 100 errors at once, and at ${minute} UTC there are more${of === "" ? "" : ` of${of}`} that nothing parts; those beyond are not in the figures.`
}

function newer(known: SourceIssue | undefined, issue: SourceIssue): SourceIssue {
  return known === undefined || issue.lastSeen >= known.lastSeen ? issue : known
}
