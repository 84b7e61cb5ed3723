import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import type { AutofixConfig } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { readFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/change-fix-ledger"
import { aDispatch, anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import type { Ledger } from "@auto-triage/shared/ports/ledger"
import type { Permissions } from "../core/github-contract.ts"
import { serve } from "../dedupe/serve.ts"
import { repository, startGitHub, type TestGitHub } from "../github/testing/start-github.ts"
import { type ActionEndState, spawnAction } from "../process/spawn-action.ts"

export const FIX_REF = "refs/auto-triage/fixes"

export type GateCall = {
  readonly runId?: string
  /** Number of the error; each has its own issue id and place. */
  readonly error?: number
  readonly autofix?: Partial<AutofixConfig>
  readonly triage?: Partial<TriageResult>
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  readonly permissions?: Permissions
}

/** How the action ended; `brief` is what it handed on, read as text before the folder was removed. */
export type GateRun = ActionEndState & { readonly brief: string | null }

export interface GateUnderTest {
  readonly github: TestGitHub
  readonly ledger: Ledger
  /** "METHOD /path" of each request, in order. */
  readonly requests: string[]
  /** Set to answer a request instead of GitHub; null lets it through. */
  intercept: (what: string, pass: () => Promise<Response>) => Promise<Response> | null
  run(call?: GateCall): Promise<GateRun>
  runs(): Promise<readonly FixRun[]>
  close(): Promise<void>
}

const USUAL_PERMISSIONS: Permissions = { contents: "write", pull_requests: "read" }

/** The shipped action as processes against GitHub's emulator over loopback. */
export async function startGate(): Promise<GateUnderTest> {
  const github = await startGitHub()
  // The action lives in real time.
  github.clock.set(Date.now())
  const requests: string[] = []
  const world = { intercept: (() => null) as GateUnderTest["intercept"] }
  const server = await serve(async request => {
    const what = `${request.method} ${new URL(request.url).pathname}`
    requests.push(what)
    return (await world.intercept(what, () => github.github.handle(request))) ?? github.github.handle(request)
  })
  const tokenFor = (permissions: Permissions): string => github.github.mintJobToken({ repository, permissions })
  const direct = { apiUrl: server.url, token: tokenFor(USUAL_PERMISSIONS), repository }
  const ledger = createGitHubLedger(direct)
  return Object.assign(world, {
    github,
    ledger,
    requests,
    run: (call: GateCall = {}) =>
      runGate(call, { githubApi: server.url, token: tokenFor(call.permissions ?? USUAL_PERMISSIONS) }),
    runs: async () => (await readFixLedger({ ledger, ref: FIX_REF })).record.runs,
    async close() {
      await server.close()
      await github.close()
    },
  })
}

async function runGate(call: GateCall, to: { readonly githubApi: string; readonly token: string }): Promise<GateRun> {
  const temp = mkdtempSync(join(tmpdir(), "auto-triage-gate-"))
  try {
    const result = join(temp, "result.json")
    writeFileSync(result, JSON.stringify(triaged(call)))
    const ended = await spawnAction({
      action: "autofix-gate",
      inputs: {
        result,
        "ticket-key": `PPL-${call.error ?? 1}`,
        "autofix-enabled": "true",
        "staging-fix-enabled": "",
        "github-token": to.token,
        "datadog-site": "datadoghq.eu",
        ...call.inputs,
      },
      eventName: call.eventName ?? "repository_dispatch",
      event: {},
      repository,
      githubApi: to.githubApi,
      temp,
      ...(call.runId === undefined ? {} : { runId: call.runId }),
    })
    return { ...ended, brief: textOf(ended.outputs["brief"]) }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

export function issueIdOf(error: number): string {
  return `da226b38-baac-11f1-bad1-${String(error).padStart(12, "0")}`
}

function triaged({ error = 1, autofix = {}, triage = {} }: GateCall): TriageResult {
  const path = `services/booking/src/book${error}.ts`
  const issue = anIssue({
    id: issueIdOf(error),
    suspects: [{ path, line: 1, function: "book", owners: [], url: null }],
  })
  return {
    schema: 1,
    outcome: "triaged",
    reason: "",
    dispatch: aDispatch({ issueId: issue.id }),
    issue,
    assessment: { total: 60, rules: [], priority: "High", fixability: { total: 90, rules: [] } },
    route: null,
    record: null,
    config: { ...DEFAULT_CONFIG, autofix: { ...DEFAULT_CONFIG.autofix, ...autofix } },
    repository,
    runUrl: `https://github.com/${repository}/actions/runs/1`,
    ...triage,
  }
}

function textOf(path: string | undefined): string | null {
  return path === undefined || path === "" ? null : readFileSync(path, "utf8")
}
