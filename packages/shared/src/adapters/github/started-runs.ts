import type { StartedRuns } from "../../ports/started-runs.ts"
import { askRepository, type FixHostOptions, success } from "./ask.ts"

type Body = { readonly display_title?: unknown; readonly created_at?: unknown }

/** Runs by workflow_dispatch, by GitHub's API. A workflow that is not there has none. */
export function createStartedRuns(options: FixHostOptions): StartedRuns {
  const ask = askRepository(options)
  return {
    async since(workflow, at) {
      const created = `>=${new Date(at).toISOString().slice(0, 19)}Z`
      const query = new URLSearchParams({ per_page: "100", event: "workflow_dispatch", created })
      const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs?${query.toString()}`
      const answer = await ask(["GET", path, "/actions/workflows/{file}/runs"])
      if (answer.status === 404) return []
      const { workflow_runs: runs } = success(answer, options.repository) as { readonly workflow_runs?: unknown }
      return (Array.isArray(runs) ? (runs as readonly Body[]) : []).flatMap(({ display_title, created_at }) => {
        const createdAt = Date.parse(String(created_at))
        return typeof display_title === "string" && createdAt >= at ? [{ title: display_title, createdAt }] : []
      })
    },
  }
}
