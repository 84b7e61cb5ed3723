import { mkdtemp, rm } from "node:fs/promises"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { createAdaptorServer } from "@hono/node-server"
import type { Permissions, WorkflowEvent } from "../../core/github-contract.ts"
import { createGitHub, type GitHubEmulator } from "../github.ts"

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; null where it is empty. */
  readonly json: Record<string, unknown>
}

export type TestClock = Clock & { now: () => number; set(at: number): void }

export interface TestGitHub {
  readonly github: GitHubEmulator
  readonly repository: string
  readonly clock: TestClock
  readonly directory: string
  /** Events as the runner would receive them. */
  readonly events: WorkflowEvent[]
  pat(permissions: Permissions): string
  /** Sends "METHOD /path" in process, with a body where there is one. */
  send(token: string | null, what: string, body?: unknown): Promise<Answer>
  /** The same with headers of the test's own instead of a token. */
  sendWith(headers: Record<string, string>, what: string, body?: unknown): Promise<Answer>
  /** Opens a port and returns its address. */
  listen(): Promise<string>
  close(): Promise<void>
}

export const repository = "percihealth/monorepo"

export const workflowFile = `
name: Error triage
on:
  repository_dispatch:
    types: [datadog-error-tracking]
  workflow_dispatch:
    inputs:
      issue_id: { type: string, required: true }
      force_fix: { type: boolean, default: false }
      mode: { type: choice, options: [quick, full], default: quick }
jobs: {}
`

const files = {
  "README.md": "# Monorepo\n",
  "services/booking/src/book.ts": "export const book = 1\n",
  ".github/workflows/error-triage.yml": workflowFile,
  ".github/workflows/ci.yml": "on: push\njobs: {}\n",
}

export const everything: Permissions = {
  actions: "write",
  administration: "write",
  checks: "write",
  contents: "write",
  environments: "write",
  issues: "write",
  pull_requests: "write",
  secrets: "write",
  variables: "write",
}

function testClock(): TestClock {
  let now = Date.UTC(2026, 10, 23, 12, 0, 0)
  return { now: () => now, set: at => void (now = at), sleep: () => Promise.resolve() }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
}

/** An emulator with one repository of two branches, for tests. */
export async function startGitHub(): Promise<TestGitHub> {
  const directory = await mkdtemp(join(tmpdir(), "lab-github-"))
  const clock = testClock()
  const github = await createGitHub({ clock, directory })
  await github.addRepository({ name: repository, defaultBranch: "main", from: { files, branches: ["develop"] } })
  const events: WorkflowEvent[] = []
  github.subscribe(event => void events.push(event))
  const closers: (() => Promise<void>)[] = []

  const sendWith: TestGitHub["sendWith"] = async (headers, what, body) => {
    const [method = "GET", path = "/"] = what.split(" ")
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    return answerOf(await github.handle(new Request(`http://127.0.0.1${path}`, { method, headers, ...sent })))
  }

  return {
    github,
    repository,
    clock,
    directory,
    events,
    pat: permissions => github.issuePat({ owner: "dana", permissions, repositories: [repository] }),
    send: (token, what, body) => sendWith(token === null ? {} : { authorization: `Bearer ${token}` }, what, body),
    sendWith,
    async listen() {
      const server = createAdaptorServer({ fetch: request => github.handle(request), overrideGlobalObjects: false })
      await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
      closers.push(async () => {
        if ("closeAllConnections" in server) server.closeAllConnections()
        await new Promise<void>(resolve => void server.close(() => resolve()))
      })
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      github.setBaseUrl(url)
      return url
    },
    async close() {
      for (const close of closers) await close()
      await github.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
