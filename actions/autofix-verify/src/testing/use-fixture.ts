import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { applyPatch } from "@auto-triage/shared/adapters/git/apply-patch"
import { listPaths } from "@auto-triage/shared/adapters/git/list-paths"
import { readChanges } from "@auto-triage/shared/adapters/git/read-changes"
import { findBubblewrap } from "@auto-triage/shared/adapters/sandbox/find-bubblewrap"
import { hostTools } from "@auto-triage/shared/adapters/sandbox/host-tools"
import { openSandbox } from "@auto-triage/shared/adapters/sandbox/open-sandbox"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import type { ServiceCommands } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { Check, Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { aService } from "@auto-triage/shared/pipeline/testing/a-service"
import { anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"
import type { Sandbox } from "@auto-triage/shared/ports/sandbox"
import { afterAll, beforeAll } from "vitest"
import type { Limits } from "../bench.ts"
import { tryFix } from "../try-fix.ts"
import { verifyFix } from "../verify-fix.ts"
import type { VerifyTask } from "../verify-task.ts"

/** Files by path; null deletes. */
export type Files = Readonly<Record<string, string | null>>

export type Given = {
  readonly commands?: Partial<ServiceCommands>
  readonly limits?: Partial<Limits>
  /** Changes fix.json or fix.patch after they were written. */
  readonly tamper?: (folder: string) => void
  readonly issue?: Partial<Brief["issue"]>
  readonly baseSha?: string
  /** Instead of the one that makes the changes. */
  readonly patch?: string
  /** Folder of the service. */
  readonly path?: string
  /** Stands between the stage and its sandbox. */
  readonly around?: (sandbox: Sandbox) => Sandbox
  readonly mode?: "preferred" | "off"
}

export type Judged = {
  readonly checks: readonly Check[]
  readonly check: (rule: string) => Check
  /** Names of the checks that deny. */
  readonly denied: readonly string[]
}

const found = findBubblewrap(hostTools, false)
/** Why tests of walls cannot run here; null where they can. */
export const noWalls: string | null = "unusable" in found ? found.unusable : null

const MESSAGE = "Cannot read properties of undefined (reading 'email')"
const NO_COMMANDS: ServiceCommands = { install: null, lint: null, typecheck: null, test: null, testFiles: null }
const LIMITS: Limits = { commandMs: 60_000, installMs: 60_000, wholeMs: 600_000, maxOutputBytes: 200_000, repeats: 1 }
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A repository in a temporary folder, and what the verify stage says of changes to it. */
export function useFixture(base: Files) {
  let folder = ""
  let head = ""
  const checkout = (): string => join(folder, "checkout")
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: checkout(),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "auto-triage-verify-test-"))
    chmodSync(folder, 0o755)
    mkdirSync(checkout())
    git("init", "-q")
    write(checkout(), base)
    git("add", "-A")
    git("commit", "-q", "-m", "base")
    head = git("rev-parse", "HEAD").trim()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function patchOf(changes: Files): string {
    write(checkout(), changes)
    git("add", "-A")
    const patch = git("diff", "--cached", "--binary", "--full-index", "HEAD")
    git("reset", "-q", "--hard", "HEAD")
    return patch
  }

  /** The whole stage. */
  async function verify(changes: Files, given: Given = {}): Promise<Judged & { readonly verdict: Verdict }> {
    const task = prepare(changes, given)
    const verdict = await verifyFix(task)
    return { verdict, ...judged(verdict.checks) }
  }

  /** The part that runs the fix, whatever the policy says of it. */
  async function attempt(changes: Files, given: Given = {}): Promise<Judged> {
    const task = prepare(changes, given)
    const patch = readFileSync(join(task.fix, "fix.patch"))
    const into = join(task.scratch, "git")
    const applied = await applyPatch({ repository: checkout(), base: task.brief.base.sha, patch, into })
    if (applied.kind === "rejected") throw new Error(applied.why)
    const paths = await listPaths(applied.store, applied.baseTree)
    return judged(await tryFix(task, { ...applied, changes: await readChanges(applied), paths }))
  }

  function prepare(changes: Files, given: Given): VerifyTask {
    const temp = mkdtempSync(join(folder, "temp-"))
    const [fix, scratch] = [join(temp, "fix"), join(temp, "scratch")]
    for (const made of [fix, scratch]) mkdirSync(made)
    const patch = given.patch ?? patchOf(changes)
    writeFileSync(join(fix, "fix.patch"), patch)
    writeFileSync(join(fix, "fix.json"), JSON.stringify(aFixResult(patch)))
    given.tamper?.(fix)
    return {
      brief: aBrief(given.baseSha ?? head, given),
      fix,
      patchSha256: sha256(patch),
      checkout: checkout(),
      hidden: [checkout(), temp],
      scratch,
      path: process.env["PATH"] ?? "",
      limits: { ...LIMITS, ...given.limits },
      clock: { now: () => performance.now(), sleep: () => Promise.resolve() },
      openSandbox: async () => {
        const sandbox = await openSandbox(given.mode ?? "preferred", { log: quiet, graceMs: 200 })
        return given.around?.(sandbox) ?? sandbox
      },
    }
  }

  return { verify, attempt, prepare, folder: () => folder, checkout }
}

function judged(checks: readonly Check[]): Judged {
  const denied = checks.filter(({ verdict }) => verdict === "deny").map(({ rule }) => rule)
  return { checks, check: rule => checkOf(checks, rule), denied }
}

function checkOf(checks: readonly Check[], rule: string): Check {
  const check = checks.find(candidate => candidate.rule === rule)
  if (check === undefined) throw new Error(`no check ${rule} in ${JSON.stringify(checks)}`)
  return check
}

function write(folder: string, files: Files): void {
  for (const [path, contents] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (contents === null) rmSync(target)
    else writeFileSync(target, contents)
  }
}

function aFixResult(patch: string): object {
  return {
    schema: 1,
    fixId: "1234.1",
    end: "patched",
    patch: { sha256: sha256(patch), bytes: patch.length, files: 1 },
  }
}

function aBrief(sha: string, { issue, commands, path }: Given): Brief {
  const frame = { path: "src/email-of.mjs", line: 2, function: "emailOf", owners: [], url: null }
  return {
    schema: 1,
    fixId: "1234.1",
    issue: anIssue({ type: "TypeError", message: MESSAGE, suspects: [frame], ...issue }),
    assessment: { total: 50, rules: [], priority: "High", fixability: { total: 90, rules: [] } },
    forced: false,
    ticketKey: "PPL-7",
    repository: "o/r",
    runUrl: "https://github.com/o/r/actions/runs/1",
    base: { branch: "develop", sha },
    branch: "auto-fix/ppl-7",
    place: "src/email-of.mjs:emailOf",
    service: aService({ path: path ?? null, commands: { ...NO_COMMANDS, ...commands } }),
    config: DEFAULT_CONFIG,
  }
}
