import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { applyPatch } from "@auto-triage/shared/adapters/git/apply-patch"
import { type GitStore, openGitStore } from "@auto-triage/shared/adapters/git/git-store"
import { listPaths } from "@auto-triage/shared/adapters/git/list-paths"
import { readChanges } from "@auto-triage/shared/adapters/git/read-changes"
import { readFileAt } from "@auto-triage/shared/adapters/git/read-file-at"
import { resolveRevision } from "@auto-triage/shared/adapters/git/resolve-revision"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { decideVerdict, type Verdict } from "@auto-triage/shared/pipeline/fix/verdict"
import { judgeChanges, judgeRejected } from "@auto-triage/shared/pipeline/policy"
import type { PolicyContext } from "@auto-triage/shared/pipeline/policy/policy-context"
import { unreadable, type UserPath } from "../explain/user-path.ts"
import { chooseScope } from "./choose-scope.ts"
import { readErrorFile } from "./read-error-file.ts"
import type { PolicyCommand } from "./read-policy-command.ts"

/** What the command prints. */
export type JudgedPatch = {
  /** Full SHA. */
  readonly base: string
  readonly patchSha256: string
  readonly decision: Verdict["decision"]
  readonly checks: Verdict["checks"]
  readonly files: readonly string[]
}

const CONFIG_FILE = ".github/auto-triage.yml"

/** @throws ConfigError where repository, revision, file or configuration are at fault; a bad patch is a refusal */
export async function judgePatch(command: PolicyCommand): Promise<JudgedPatch> {
  const patch = readBytes(command.patch)
  const scratch = mkdtempSync(join(tmpdir(), "auto-triage-policy-"))
  try {
    const store = await openGitStore(command.repository.full, scratch)
    const base = await resolveRevision(command.repository.full, command.base)
    if (base === null)
      throw new ConfigError("--base: the repository knows no such commit. Fetch it, or name another revision")
    const place = { repository: command.repository.full, base, into: join(scratch, "applied") }
    const known = { base, patchSha256: createHash("sha256").update(patch).digest("hex") }
    const applied = await applyPatch({ ...place, patch })
    const context = await contextOf(command, store, base)
    if (applied.kind === "rejected")
      return { ...known, decision: "refuse", checks: judgeRejected(applied.why), files: [] }
    const changes = await readChanges(applied)
    const files = changes.map(change => change.path)
    const checks = judgeChanges(changes, context(files))
    return { ...known, decision: decideVerdict(checks), checks, files }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function contextOf(
  command: PolicyCommand,
  store: GitStore,
  base: string,
): Promise<(files: readonly string[]) => PolicyContext> {
  const file = await readFileAt(store, base, CONFIG_FILE)
  const config = file === null ? DEFAULT_CONFIG : loadConfig(file.toString("utf8"), CONFIG_FILE)
  const error = command.error === null ? null : readErrorFile(command.error)
  const basePaths = await listPaths(store, base)
  const { policy } = config.autofix
  const scopeOf = (files: readonly string[]) =>
    chooseScope({ services: config.services, named: command.service, files })
  // A name that is not in the configuration is a fault whatever the patch is.
  scopeOf([])
  return files => ({ policy, error, suspects: [], basePaths, ...scopeOf(files) })
}

function readBytes(path: UserPath): Buffer {
  try {
    return readFileSync(path.given === "-" ? 0 : path.full)
  } catch (error) {
    throw unreadable(path, error)
  }
}
