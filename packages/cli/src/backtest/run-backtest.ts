import { createHash } from "node:crypto"
import { join } from "node:path"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { counted } from "@auto-triage/shared/text/counted"
import { createDatadogErrorSource } from "@auto-triage/shared/adapters/datadog/error-source"
import { createDatadogIssueHistory } from "@auto-triage/shared/adapters/datadog/issue-history"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import type { Transport } from "@auto-triage/shared/adapters/transport"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { compareJudgements } from "@auto-triage/shared/pipeline/backtest/compare-judgements"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { CodeHost, RepositoryState } from "@auto-triage/shared/ports/code-host"
import type { Access } from "../access/access.ts"
import { readText, type UserPath } from "../explain/user-path.ts"
import type { BacktestReport, Judgement } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import { cachedCodeHost, memoHost } from "./cached-code-host.ts"
import { type FileCache, openFileCache } from "./file-cache.ts"
import { type Gathered, gatherIssues, gatherKey } from "./gather-issues.ts"
import { judgeWindow } from "./judge-window.ts"
import { createLocalCodeHost } from "./local-code-host.ts"
import type { BacktestCommand } from "./read-backtest-command.ts"
import { type IssueWindow, readWindow } from "./read-window.ts"

export type BacktestTools = {
  readonly access: Access
  readonly clock: Clock
  /** Refuses writes. */
  readonly transport: Transport
  /** Takes a line for the person who waits. */
  readonly say: (line: string) => void
}

const CACHE_VERSION = "1"

type Prepared = {
  readonly first: Named
  readonly second: Named | null
  readonly window: IssueWindow
  readonly host: CodeHost
  readonly state: RepositoryState
}

function ownMs(): number {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

/** Reads the errors of the past and says what triage and gate decide for each. @throws ConfigError, UpstreamError */
export async function runBacktest(command: BacktestCommand, tools: BacktestTools): Promise<BacktestReport> {
  const { clock, transport, say } = tools
  const datadog = datadogAccess(tools)
  const vendor = codeHostOf(command, tools)
  const cache = openCache(command, tools, datadog.baseUrl)
  const window = await readWindow(createDatadogIssueHistory(datadog), cache, {
    sinceMs: command.sinceMs,
    now: clock.now(),
    fresh: command.fresh,
    onProgress: found => say(`${counted(found, "error")} found`),
  })
  const host = command.repo === null ? cachedCodeHost(vendor, cache, window) : memoHost(vendor)
  const state = await host.readState(`${DEFAULT_CONFIG.ledger.namespace}/backtest`)
  const first = configOf(command.config, state)
  const second = command.compare === null ? null : configOf(command.compare, state)
  const issues = window.issues.slice(0, command.limit ?? window.issues.length)
  const { windowHours } = first.config.samples
  const gathered = await gatherIssues(
    { sourceAt: until => createDatadogErrorSource({ ...datadog, windowHours, until }), host, cache },
    {
      issues,
      config: first.config,
      judgedAt: command.asOf === "now" ? window.to : null,
      onProgress: done => say(`${done} of ${issues.length} errors read`),
    },
  )
  const prepared = { first, second, window, host, state }
  return {
    schema: 1,
    from: window.from,
    to: window.to,
    asOf: command.asOf,
    config: first.name,
    ...(await judgeBoth(command, gathered, { ...prepared, access: tools.access })),
    limits: limitsOf(prepared, gathered, issues.length),
    fromCache: gathered.fromCache,
    calls: transport.calls.length,
    // Time on the processor: neither vendors nor other programs that this one waits for are in it.
    ownMs: ownMs(),
  }
}

async function judgeBoth(
  command: BacktestCommand,
  { facts }: Gathered,
  { first, second, window, host, state, access }: Prepared & { readonly access: Access },
): Promise<Judgement & Pick<BacktestReport, "compared">> {
  const judge = (config: Config): Promise<Judgement> =>
    judgeWindow(facts, host, {
      config,
      codeowners: state.codeowners?.text ?? null,
      repository: access.github.repository ?? "owner/repository",
      serverUrl: access.github.serverUrl,
      from: window.from,
      judgedAt: command.asOf === "now" ? window.to : null,
      stagingEnabled: command.stagingFixes,
    })
  const judgement = await judge(first.config)
  if (second === null) return { ...judgement, compared: null }
  const { summary, budget, issues } = await judge(second.config)
  const changed = compareJudgements(judgement.issues, issues)
  return { ...judgement, compared: { config: second.name, summary, budget, changed } }
}

function limitsOf({ first, second, window }: Prepared, { incomplete }: Gathered, taken: number): readonly string[] {
  const left = window.issues.length - taken
  return [
    ...window.limits,
    ...(left > 0 ? [`--limit left out ${left} errors that were seen earlier.`] : []),
    ...(incomplete > 0
      ? [`Of ${incomplete} errors something could not be read; their gaps say what. The next run asks again.`]
      : []),
    ...(second === null ? [] : otherSamples(first.config, second.config)),
  ]
}

type Keys = { readonly apiKey: string; readonly appKey: string; readonly baseUrl: string }

function datadogAccess({ access, transport }: BacktestTools): Keys {
  const { site, url, apiKey, appKey } = access.datadog
  if (apiKey === null) throw new ConfigError("DATADOG_API_KEY is missing: set it, or name a file with --env-file")
  if (appKey === null) throw new ConfigError("DATADOG_APP_KEY is missing: set it, or name a file with --env-file")
  const baseUrl = datadogBaseUrl(site, url)
  transport.allow({ service: "datadog", baseUrl, readRetries: 3 })
  return { apiKey, appKey, baseUrl }
}

function codeHostOf({ repo }: BacktestCommand, { access, transport }: BacktestTools): CodeHost {
  if (repo !== null) return createLocalCodeHost(repo)
  const { apiUrl, repository, token } = access.github
  if (repository === null || token === null)
    throw new ConfigError(
      "The repository's files are needed: name a clone with --repo, or set GITHUB_REPOSITORY and GITHUB_TOKEN",
    )
  transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 3 })
  return createGitHubCodeHost({ apiUrl, token, repository })
}

/** One folder for each organisation, repository and stretch of time. Keys are part of its name only as a digest. */
function openCache({ cache, repo, sinceMs }: BacktestCommand, { access }: BacktestTools, baseUrl: string): FileCache {
  const parts = [CACHE_VERSION, baseUrl, access.datadog.apiKey, repo?.full ?? access.github.repository, sinceMs]
  const name = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)
  return openFileCache(join(cache?.full ?? join(".lab", "backtest"), name))
}

type Named = { readonly name: string; readonly config: Config }

function configOf(file: UserPath | null, state: RepositoryState): Named {
  if (file !== null) return { name: file.given, config: loadConfig(readText(file), file.given) }
  if (state.config === null) return { name: "the built-in defaults", config: DEFAULT_CONFIG }
  return { name: CONFIG_PATH, config: loadConfig(state.config, CONFIG_PATH) }
}

function otherSamples(first: Config, second: Config): readonly string[] {
  const services = new Set([...first.services, ...second.services].map(({ name }) => name))
  const same = [null, ...services].every(service => gatherKey(first, service) === gatherKey(second, service))
  return same
    ? []
    : [
        "The two configurations ask for other samples (samples.*, or tracks of a service). Both were given those of the first.",
      ]
}
