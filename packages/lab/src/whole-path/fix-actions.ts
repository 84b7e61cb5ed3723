import type { Lab } from "../control/start-lab.ts"
import type { OtlpContent } from "../datadog/datadog.ts"
import type { ModelRequest } from "../model/request-log.ts"
import { answerOf, send } from "./send.ts"

/** A pull request, as far as tests look at it. */
export type LabPull = {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: "open" | "closed"
  readonly draft: boolean
  readonly merged_at: string | null
  readonly html_url: string
  readonly user: { readonly login: string }
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string; readonly sha: string }
}

/** What somebody does around a fix, and sees of it, from outside. */
export interface FixActions {
  /** Any request to GitHub as an administrator; fails unless it succeeds. */
  github(method: string, path: string, body?: unknown): Promise<unknown>
  /** Sets a variable of the repository; null takes it away. */
  setVariable(name: string, value: string | null, repository?: string): Promise<void>
  /** Puts a script for the model: the script itself, or `{issue, script}` or `{run, script}`. */
  script(script: object): Promise<void>
  /** Pull requests in every state, oldest first. */
  pulls(repository?: string): Promise<readonly LabPull[]>
  /** Check runs of a commit. */
  checks(
    sha: string,
    repository?: string,
  ): Promise<readonly { name: string; status: string; conclusion: string | null }[]>
  modelRequests(): Promise<readonly ModelRequest[]>
  otlp(): Promise<OtlpContent>
  /** Everything that runs have shown: logs, summaries, annotations, outputs and errors; of one run, or of all. */
  shownBy(run?: string): string
}

export function fixActions({ world, control }: Lab): FixActions {
  const headers = { authorization: `Bearer ${world.credentials.adminPat}`, accept: "application/vnd.github+json" }
  const github: FixActions["github"] = (method, path, body) =>
    answerOf(`${world.urls.github}${path}`, { method, headers, body })
  return {
    github,
    async setVariable(name, value, repository = world.repository) {
      const all = `/repos/${repository}/actions/variables`
      const { status } = await send(`${world.urls.github}${all}/${name}`, { method: "GET", headers })
      if (value === null) return void (status === 404 || (await github("DELETE", `${all}/${name}`)))
      if (status === 404) await github("POST", all, { name, value })
      else await github("PATCH", `${all}/${name}`, { value })
    },
    async script(script) {
      await answerOf(`${control}/model/script`, { method: "PUT", body: script })
    },
    async pulls(repository = world.repository) {
      const found = await github("GET", `/repos/${repository}/pulls?state=all&per_page=100&sort=created&direction=asc`)
      return found as LabPull[]
    },
    async checks(sha, repository = world.repository) {
      const found = await github("GET", `/repos/${repository}/commits/${sha}/check-runs?per_page=100`)
      return (found as { check_runs: { name: string; status: string; conclusion: string | null }[] }).check_runs
    },
    modelRequests: async () =>
      (await answerOf(`${control}/model/requests`, { method: "GET" })) as readonly ModelRequest[],
    otlp: async () => (await answerOf(`${control}/otlp`, { method: "GET" })) as OtlpContent,
    shownBy: run =>
      world.runner
        .runs()
        .filter(({ id }) => run === undefined || id === run)
        .map(found => JSON.stringify(found))
        .join("\n"),
  }
}
