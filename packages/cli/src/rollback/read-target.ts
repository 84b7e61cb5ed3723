import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { watchedEnvironments } from "@auto-triage/shared/pipeline/doctor/checks/datadog/watched-environments"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { glance } from "@auto-triage/shared/pipeline/rollback/glance"
import type { RollbackTarget } from "@auto-triage/shared/pipeline/rollback/rollback-target"
import type { RollbackHost } from "@auto-triage/shared/ports/rollback-host"
import type { RollbackCommand } from "./rollback-command.ts"

type Place = { readonly host: RollbackHost; readonly repository: string }

const FOLDER = ".github/workflows/"
const TRIAGE = "error-triage.yml"
const SWEEP = "error-sweep.yml"
const FIX = "error-autofix.yml"
/** What a workflow of another name says that does the same. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  [TRIAGE]: ["datadog-error-tracking", `/${TRIAGE}@`, `/${TRIAGE}\n`, "/actions/triage@"],
  [SWEEP]: [`/${SWEEP}@`, `/${SWEEP}\n`, "/actions/sweep@"],
  [FIX]: [`/${FIX}@`, `/${FIX}\n`],
}

/**
 * How the repository's default branch says that auto-triage is called. A rollback must work when little else does, so what
 * cannot be read is taken as usual, with a note.
 */
export async function readTarget(
  { host, repository }: Place,
  environment: RollbackCommand["environment"],
): Promise<RollbackTarget> {
  const { config, notes } = await readConfig(host)
  const { autofix, ledger } = config
  const watched = watchedEnvironments(config)
  // Where production itself is called staging, there is one environment of that name.
  const place = watched.find(one => one.name === environment) ?? watched.find(one => one.env === environment)
  if (place === undefined) throw new ConfigError(`The configuration has no environment ${environment}`)
  const { files, notes: unseen } = await workflowFiles(host)
  return {
    env: place.env,
    webhook: place.webhook,
    variable: place.variable,
    branchPrefix: autofix.branchPrefix,
    retryLabel: autofix.retryLabel,
    fixFiles: [...files(TRIAGE), ...files(FIX)],
    triageFiles: [...new Set([...files(SWEEP), ...files(TRIAGE)])],
    ledgerRepository: ledger.repository ?? repository,
    fixesRef: fixLedgerRef(config, repository),
    isSeen: unseen.length === 0,
    notes: [...notes, ...unseen],
  }
}

async function readConfig(host: RollbackHost): Promise<{ config: Config; notes: readonly string[] }> {
  try {
    const text = await host.file(CONFIG_PATH)
    return { config: text === null ? DEFAULT_CONFIG : loadConfig(text, CONFIG_PATH), notes: [] }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
    const why = error.message.split("\n")[0] ?? ""
    return {
      config: DEFAULT_CONFIG,
      notes: [`names are taken as usual, since the configuration cannot be used: ${why}`],
    }
  }
}

type Files = { readonly files: (usual: string) => readonly string[]; readonly notes: readonly string[] }

/** File names by the usual one: that, or where the repository has none of that name, those that do the same. */
async function workflowFiles(host: RollbackHost): Promise<Files> {
  const { seen, unseen } = await glance("the workflows", () => readWorkflows(host), null)
  if (seen === null) return { files: usual => [usual], notes: unseen }
  const { names, texts } = seen
  const files = (usual: string): readonly string[] => {
    if (names.includes(usual)) return [usual]
    const signs = SIGNS[usual] ?? []
    const found = texts.filter(({ text }) => signs.some(sign => text.includes(sign))).map(({ name }) => name)
    return found.length === 0 && usual !== FIX ? [usual] : found
  }
  return { files, notes: [] }
}

type Workflows = {
  readonly names: readonly string[]
  readonly texts: readonly { readonly name: string; readonly text: string }[]
}

async function readWorkflows(host: RollbackHost): Promise<Workflows> {
  const paths = (await host.workflowPaths()).filter(path => path.startsWith(FOLDER))
  const names = paths.map(path => path.slice(FOLDER.length))
  const isWhole = [TRIAGE, SWEEP].every(usual => names.includes(usual))
  return {
    names,
    texts: isWhole ? [] : await Promise.all(names.map(async name => ({ name, text: await textOf(host, name) }))),
  }
}

async function textOf(host: RollbackHost, name: string): Promise<string> {
  return `${(await host.file(`${FOLDER}${name}`)) ?? ""}\n`
}
