import { UpstreamError } from "../../../../errors.ts"
import type { IssueTracker, TrackedIssue } from "../../../../ports/issue-tracker.ts"

/** A transition by its name in lower case, and whether it leads to where work goes on. */
type Way = { readonly name: string; readonly isOpen: boolean }

/** Takes the first transition that is chosen. "absent": the workflow has none, or does not let this account take it. */
export async function moveTicket(
  tracker: Pick<IssueTracker, "transitions" | "transition" | "getIssue">,
  { key, status }: TrackedIssue,
  choose: (way: Way, all: readonly Way[]) => boolean,
): Promise<"moved" | "absent"> {
  const offered = await tracker.transitions(key)
  const ways = offered.map(({ name, to }) => ({ name: name.toLowerCase(), isOpen: to.category !== "done" }))
  const chosen = offered.find((_, index) => choose(ways[index] ?? { name: "", isOpen: false }, ways))
  if (chosen === undefined) return "absent"
  if (chosen.to.name === status) return "moved"
  try {
    await tracker.transition(key, chosen.id)
    return "moved"
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    if ((await tracker.getIssue(key))?.status === chosen.to.name) return "moved"
    if (error.failure.retryable || error.failure.ambiguous) throw error
    return "absent"
  }
}
