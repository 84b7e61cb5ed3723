import type { CommitHistory } from "../../ports/commit-history.ts"
import { askRepository, type FixHostOptions, success, textAt } from "./ask.ts"

// Anything else in their place could lead to another path.
const SHA = /^[0-9a-f]{7,40}$/i
// Unknown commits, and those without a common history; an id that is none at all.
const UNKNOWN = [404, 422]

/** Histories by GitHub's comparison, each asked for once. */
export function createCommitHistory(options: FixHostOptions): CommitHistory {
  const ask = askRepository(options)
  const known = new Map<string, boolean | null>()
  return {
    async includes(commit, ancestor) {
      if (!SHA.test(commit) || !SHA.test(ancestor)) return null
      const path = `/compare/${ancestor}...${commit}?per_page=1`
      const before = known.get(path)
      if (before !== undefined) return before
      const answer = await ask(["GET", path, "/compare/{base}...{head}"])
      const isUnknown = UNKNOWN.includes(answer.status)
      if (!isUnknown) success(answer, options.repository)
      const includes = isUnknown ? null : ["ahead", "identical"].includes(textAt(answer, "status"))
      known.set(path, includes)
      return includes
    },
  }
}
