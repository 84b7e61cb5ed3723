import type { Config } from "../../../config/config.ts"

/**
 * The one ref that holds all tries of a repository, beside the refs of the issues: refs/auto-triage/fixes by default.
 * Where the ledger is kept in another repository, each repository that does so has one of its own.
 *
 * `repository` is the one that runs, owner/name.
 */
export function fixLedgerRef(config: Pick<Config, "ledger">, repository: string): string {
  const { namespace, repository: ledgerRepository } = config.ledger
  const parent = namespace.slice(0, namespace.lastIndexOf("/"))
  if (ledgerRepository === null || ledgerRepository.toLowerCase() === repository.toLowerCase()) return `${parent}/fixes`
  // No part of a ref may begin with a dot, as the names of repositories may; no owner has two hyphens in a row.
  return `${parent}/fixes-of/${repository.toLowerCase().replace("/", "--")}`
}
