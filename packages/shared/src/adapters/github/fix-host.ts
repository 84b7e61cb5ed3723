import type { FixCommits } from "../../ports/fix-commits.ts"
import type { FixHost } from "../../ports/fix-host.ts"
import { askRepository, type FixHostOptions } from "./ask.ts"
import { createBranches } from "./fix-host/branches.ts"
import { createChecks } from "./fix-host/checks.ts"
import { createPulls } from "./fix-host/pulls.ts"

/**
 * What the fix stages ask of GitHub. By fetch alone, as the ledger: Octokit would double the start of every action that
 * asks two questions, and what it adds is there already — the transport waits and repeats reads, and never repeats a write.
 *
 * A write whose answer was lost is settled by reading what it would have changed; where that shows nothing, its
 * UpstreamError stays ambiguous.
 *
 * @throws ConfigError where the token may not do what was asked, besides UpstreamError.
 */
export function createGitHubFixHost(options: FixHostOptions): FixHost & FixCommits {
  const ask = askRepository(options)
  return { ...createBranches(ask, options), ...createPulls(ask, options), ...createChecks(ask, options) }
}
