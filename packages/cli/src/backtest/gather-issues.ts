import { createHash } from "node:crypto"
import type { Config } from "@auto-triage/shared/config/config"
import { dispatchOf } from "@auto-triage/shared/pipeline/backtest/judge-issue"
import { slimFacts, type SlimFacts } from "@auto-triage/shared/pipeline/backtest/slim-facts"
import { gatherFacts } from "@auto-triage/shared/pipeline/enrich/gather-facts"
import type { CodeHost } from "@auto-triage/shared/ports/code-host"
import type { ErrorSource, SourceIssue } from "@auto-triage/shared/ports/error-source"
import type { FileCache } from "./file-cache.ts"

export type GatherPorts = {
  /** Samples as they stood at a moment, epoch milliseconds. */
  readonly sourceAt: (until: number) => ErrorSource
  readonly host: CodeHost
  readonly cache: FileCache
}
export type GatherOrder = {
  readonly issues: readonly SourceIssue[]
  readonly config: Config
  /** Epoch milliseconds at which all are looked at; null: each at its last occurrence. */
  readonly judgedAt: number | null
  readonly onProgress: (done: number) => void
}

export type Gathered = {
  /** In the order of the issues. */
  readonly facts: readonly SlimFacts[]
  readonly fromCache: number
  /** Errors of which something could not be read this time; they are asked about again by the next run. */
  readonly incomplete: number
}

type Kept = { readonly key: string; readonly lastSeen: number; readonly facts: SlimFacts }

const AT_ONCE = 6
/** An event may bear a later time than the issue that it belongs to. */
const SLACK_MS = 60_000

/** What triage would gather of each error. Whatever was gathered before is taken from the cache. */
export async function gatherIssues(ports: GatherPorts, order: GatherOrder): Promise<Gathered> {
  const facts: SlimFacts[] = []
  const counts = { next: 0, done: 0, fromCache: 0, incomplete: 0 }
  async function work(): Promise<void> {
    for (let at = counts.next++; at < order.issues.length; at = counts.next++) {
      const issue = order.issues[at]
      if (issue === undefined) continue
      const known = readKept(ports.cache, issue, order)
      if (known === null) facts[at] = await gatherOne(ports, issue, { order, onIncomplete: () => counts.incomplete++ })
      else {
        counts.fromCache++
        facts[at] = known
      }
      order.onProgress(++counts.done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { facts, fromCache: counts.fromCache, incomplete: counts.incomplete }
}

/** What decides which samples are asked for: other answers must not be taken from the cache. */
export function gatherKey({ samples, services }: Config, service: string | null): string {
  const tracks = services.find(({ name }) => name === service)?.tracks ?? []
  return [samples.windowHours, samples.limit, ...tracks].join(" ")
}

function keyOf(issue: SourceIssue, { config, judgedAt }: GatherOrder): string {
  // Rules of redaction are part of it: a text must not outlive in the cache a rule that was made to remove it.
  const rules = createHash("sha256").update(JSON.stringify(config.redact)).digest("hex").slice(0, 16)
  return `${gatherKey(config, issue.service)} ${judgedAt ?? "seen"} ${rules}`
}

function readKept(cache: FileCache, issue: SourceIssue, order: GatherOrder): SlimFacts | null {
  const kept = cache.read(issue.id) as Kept | undefined
  return kept?.key === keyOf(issue, order) && kept.lastSeen === issue.lastSeen ? kept.facts : null
}

type One = { readonly order: GatherOrder; readonly onIncomplete: () => void }

async function gatherOne(ports: GatherPorts, issue: SourceIssue, { order, onIncomplete }: One): Promise<SlimFacts> {
  const until = order.judgedAt ?? issue.lastSeen + SLACK_MS
  let failed = false
  const noting = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      failed = true
      throw error
    }
  }
  const samples = ports.sourceAt(until)
  const source: ErrorSource = {
    // The list said all of it already.
    getIssue: async () => issue,
    listSamples: (id, track, limit) => noting(samples.listSamples(id, track, limit)),
    countSamples: (id, track) => noting(samples.countSamples(id, track)),
  }
  const host: CodeHost = { ...ports.host, listFiles: commit => noting(ports.host.listFiles(commit)) }
  const facts = await gatherFacts({ source, host }, dispatchOf(issue), order.config)
  const slim = slimFacts(facts ?? nothing(issue), order.config.redact)
  if (failed) onIncomplete()
  else ports.cache.write(issue.id, { key: keyOf(issue, order), lastSeen: issue.lastSeen, facts: slim } satisfies Kept)
  return slim
}

function nothing(source: SourceIssue): Parameters<typeof slimFacts>[0] {
  return {
    source,
    samples: [],
    more: false,
    groups: null,
    track: null,
    commit: null,
    namedCommit: null,
    files: null,
    gaps: [],
  }
}
