import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Access } from "../../access/access.ts"
import { readText, type UserPath, userPath } from "../user-path.ts"
import { openCloneLedger } from "./clone-ledger.ts"
import { openGitHubLedger } from "./github-ledger.ts"
import type { LedgerReader } from "./ledger-reader.ts"

/**
 * The clone that is given; otherwise GitHub, where the environment names it; otherwise the folder in which the person
 * stands, if it has a ledger.
 *
 * @throws ConfigError where none of them is there
 */
export function chooseLedger(options: {
  readonly repo: UserPath | null
  readonly config: UserPath | null
  readonly access: Pick<Access, "github">
}): LedgerReader {
  const { namespace, repository } = ledgerConfig(options)
  if (options.repo !== null) return openCloneLedger(options.repo, namespace)
  const { github } = options.access
  const { apiUrl, token } = github
  const named = repository ?? github.repository
  if (named !== null && token !== null) return openGitHubLedger({ apiUrl, repository: named, token, namespace })
  const here = userPath(".")
  if (hasRefs(here, namespace)) return openCloneLedger(here, namespace)
  throw new ConfigError(
    "There is no ledger to read: give --repo DIR, a clone that has its refs, or set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN",
  )
}

function ledgerConfig({ repo, config }: { readonly repo: UserPath | null; readonly config: UserPath | null }): {
  readonly namespace: string
  readonly repository: string | null
} {
  const own = repo === null ? null : join(repo.full, ".github/auto-triage.yml")
  const file = config ?? (own !== null && existsSync(own) ? { given: own, full: own } : null)
  return (file === null ? DEFAULT_CONFIG : loadConfig(readText(file), file.given)).ledger
}

function hasRefs(folder: UserPath, namespace: string): boolean {
  try {
    const args = ["for-each-ref", "--count=1", namespace]
    return execFileSync("git", args, { cwd: folder.full, stdio: ["ignore", "pipe", "ignore"] }).length > 0
  } catch {
    return false
  }
}
