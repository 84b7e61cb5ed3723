import type { Config } from "../config/config.ts"
import type { Sample, Track } from "../ports/error-source.ts"
import { clipText } from "../text/clip.ts"
import { redactText, type RedactionReceipt } from "../text/redact.ts"
import type { Dispatch } from "./dispatch.ts"
import type { Facts } from "./enrich/gather-facts.ts"
import { countEnvironments } from "./enrich/count-environments.ts"
import { findSuspects } from "./enrich/find-suspects.ts"
import { readStack } from "./enrich/read-stack.ts"
import { fingerprint } from "./stack/fingerprint.ts"
import type { ParsedStack } from "./stack/frame.ts"
import { indexFiles, mapToRepository } from "./stack/repository/map-to-repository.ts"
import { judgeSymbolication } from "./stack/symbolication.ts"

export type VersionCounts = {
  readonly version: string | null
  readonly occurrences: number
  readonly users: number
  readonly firstSeen: number | null
  readonly lastSeen: number | null
}

export type EnvironmentCounts = {
  readonly environment: string | null
  readonly production: boolean
  readonly occurrences: number
  readonly users: number
  /** Epoch milliseconds, UTC; null where only an aggregation knows of the events. */
  readonly firstSeen: number | null
  readonly lastSeen: number | null
  readonly versions: readonly VersionCounts[]
}

export type SuspectFile = {
  readonly path: string
  readonly line: number | null
  readonly function: string | null
  readonly owners: readonly string[]
  /** Link to the line at the deployed commit, or null where the commit is unknown. */
  readonly url: string | null
}

/** Something that enrichment could not find out, in words for a person, with what would mend it. */
export type Gap = { readonly what: string; readonly why: string; readonly fix: string | null }

/** Everything known about the error. All texts are redacted and cleaned, and still data: sinks must treat them as hostile. */
export type Issue = {
  readonly id: string
  readonly url: string
  readonly type: string
  readonly message: string
  readonly service: string | null
  readonly platform: string
  readonly languages: readonly string[]
  readonly state: string
  readonly isCrash: boolean
  readonly handled: boolean | null
  /** Route, view or resource of the newest sample. */
  readonly where: string | null
  /** Epoch milliseconds, UTC. */
  readonly firstSeen: number
  readonly lastSeen: number
  readonly regressedAt: number | null
  /** Newest environment first; production before others where both were seen at the same time. */
  readonly environments: readonly EnvironmentCounts[]
  readonly occurrences: number
  readonly users: number
  /** True where the counts are a lower bound. */
  readonly countsAreLowerBound: boolean
  readonly windowHours: number
  readonly version: string | null
  readonly commit: string | null
  /** What the newest samples name as their commit, whether the repository knows it or not. */
  readonly namedCommit: string | null
  readonly track: Track | null
  readonly stack: ParsedStack
  /** The stack's text after redaction, cut to what a ticket can hold. */
  readonly stackText: string
  readonly symbolicated: boolean
  readonly suspects: readonly SuspectFile[]
  readonly owners: readonly string[]
  /** Groups what is the same error to us; 16 hex digits. */
  readonly fingerprint: string
  readonly jiraKey: string | null
  readonly gaps: readonly Gap[]
  readonly redactions: readonly RedactionReceipt[]
}

export type EnrichContext = {
  readonly config: Config
  readonly dispatch: Dispatch
  readonly codeowners: string | null
  /** For links to files: e.g. https://github.com and owner/name. */
  readonly serverUrl: string
  readonly repository: string
}

const LIMITS = { type: 300, message: 2_000, name: 200, tag: 100, stack: 16_000 }

/** Turns gathered facts into the Issue: redacted, cleaned, counted, with its stack parsed and mapped. Pure. */
export function enrichIssue(facts: Facts, context: EnrichContext): Issue {
  const { source, samples } = facts
  const newest = samples[0] ?? null
  const text = textsOf(facts, context.config)
  const stack = mapStack(facts, context, text.parsed)
  const suspects = findSuspects(stack, { ...context, commit: facts.commit })
  const environments = countEnvironments(facts, { ...context, names: text.names })
  const symbolication = judgeSymbolication(stack, { platform: source.platform, version: text.version })
  return {
    id: source.id,
    url: `https://app.${context.config.site}/error-tracking/issue/${source.id}`,
    type: text.type,
    message: text.message,
    service: text.service,
    platform: source.platform,
    languages: source.languages,
    state: source.state,
    isCrash: source.isCrash || samples.some(sample => sample.isCrash === true),
    handled: samples.find(sample => sample.handled !== null)?.handled ?? null,
    where: text.where,
    firstSeen: source.firstSeen,
    lastSeen: Math.max(source.lastSeen, newest?.at ?? 0),
    regressedAt: source.regressedAt,
    environments,
    occurrences: environments.reduce((total, environment) => total + environment.occurrences, 0),
    users: countUsers(facts, environments),
    countsAreLowerBound: facts.more && facts.groups === null,
    windowHours: context.config.samples.windowHours,
    version: text.version,
    commit: facts.commit,
    namedCommit: facts.namedCommit,
    track: facts.track,
    stack,
    stackText: clipText(text.stack, LIMITS.stack, { keepNewlines: true }),
    symbolicated: symbolication.symbolicated,
    suspects,
    owners: suspects.find(suspect => suspect.owners.length > 0)?.owners ?? [],
    fingerprint: fingerprint({
      service: text.service,
      type: text.type,
      message: text.message,
      frames: stack.frames,
      explicit: explicitFingerprint(samples),
    }),
    jiraKey: source.jiraKey,
    // Without samples there is no stack to judge, and that they are missing is said already.
    gaps: [...facts.gaps, ...(newest === null ? [] : symbolication.missing)],
    redactions: text.receipts,
  }
}

type Texts = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly parsed: ParsedStack
  readonly service: string | null
  readonly version: string | null
  readonly where: string | null
  /** Environments and versions of samples and groups, by what they were sent as. */
  readonly names: ReadonlyMap<string, string>
  readonly receipts: readonly RedactionReceipt[]
}

/** Every free text of an issue passes here, before anything else sees it. */
function textsOf({ source, samples, groups }: Facts, config: Config): Texts {
  const receipts = new Map<string, number>()
  const keep = (result: { readonly text: string; readonly receipts: readonly RedactionReceipt[] }): string => {
    for (const receipt of result.receipts) receipts.set(receipt.rule, (receipts.get(receipt.rule) ?? 0) + receipt.count)
    return result.text
  }
  const clean = (value: string, maxLength: number): string =>
    clipText(keep(redactText(value, config.redact)), maxLength, { keepNewlines: maxLength > 1_000 })
  const name = (value: string | null): string | null => (value === null ? null : clean(value, LIMITS.name))
  const first = (pick: (sample: Sample) => string | null): string | null =>
    samples.map(pick).find(value => value !== null) ?? null
  const version = first(sample => sample.version) ?? source.lastSeenVersion
  const hint = { language: source.languages[0] ?? null, platform: source.platform }
  const { stack: parsed, redacted } = readStack(first(sample => sample.stack) ?? "", hint, config.redact)
  const tags = new Set([...samples, ...(groups ?? [])].flatMap(({ environment, version }) => [environment, version]))
  return {
    names: new Map(
      [...tags].filter(tag => tag !== null).map(tag => [tag, isVersion(tag) ? tag : clean(tag, LIMITS.tag)]),
    ),
    type: clean(source.type ?? first(sample => sample.type) ?? "Error", LIMITS.type),
    message: clean(source.message ?? first(sample => sample.message) ?? "", LIMITS.message),
    stack: keep(redacted),
    parsed,
    service: name(source.service ?? first(sample => sample.service)),
    version: version !== null && isVersion(version) ? version : name(version),
    where: name(first(sample => sample.where)),
    receipts: [...receipts].map(([rule, count]) => ({ rule, count })),
  }
}

/** A version of four numbers, which .NET has, looks like an IP address to redaction. */
function isVersion(tag: string): boolean {
  return /^v?\d{1,9}(?:\.\d{1,9}){1,4}$/.test(tag)
}

/** Somebody who met the error in two environments is one user; an aggregation counts each environment by itself. */
function countUsers({ samples, groups }: Facts, environments: readonly EnvironmentCounts[]): number {
  if (groups !== null) return Math.max(0, ...environments.map(environment => environment.users))
  return new Set(samples.flatMap(sample => sample.userId ?? [])).size
}

function mapStack(facts: Facts, context: EnrichContext, stack: ParsedStack): ParsedStack {
  if (facts.files === null) return stack
  const servicePath = context.config.services.find(service => service.name === facts.source.service)?.path ?? null
  return { ...stack, frames: mapToRepository(stack.frames, indexFiles(facts.files.paths), { servicePath }) }
}

function explicitFingerprint(samples: readonly Sample[]): string | null {
  return samples.map(sample => sample.fingerprint).find(value => value !== null) ?? null
}
