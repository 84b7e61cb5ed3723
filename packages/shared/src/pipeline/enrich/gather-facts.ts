import type { Config } from "../../config/config.ts"
import { UpstreamError } from "../../errors.ts"
import type { CodeHost, FileList } from "../../ports/code-host.ts"
import type { ErrorSource, Sample, SampleGroup, SamplePage, SourceIssue, Track } from "../../ports/error-source.ts"
import type { Dispatch } from "../dispatch.ts"
import type { Gap } from "../enrich.ts"
import type { LedgerRecord } from "../ledger-record.ts"
import { deployedCommit } from "./deployed-commit.ts"

/** What the vendors said about one issue, before any of it is judged. */
export type Facts = {
  readonly source: SourceIssue
  readonly samples: readonly Sample[]
  readonly more: boolean
  /** Null where the samples are all there is, or where the aggregation could not be had. */
  readonly groups: readonly SampleGroup[] | null
  readonly track: Track | null
  /** The deployed commit, to which links point; null where it is unknown, to the samples or to the repository. */
  readonly commit: string | null
  /** What the newest samples name as their commit, whether the repository knows it or not. */
  readonly namedCommit: string | null
  readonly files: FileList | null
  readonly gaps: readonly Gap[]
}

export type GatherPorts = { readonly source: ErrorSource; readonly host: CodeHost }

const SAMPLE_ACCESS: Readonly<Record<Track, { readonly what: string; readonly scope: string }>> = {
  logs: { what: "log samples", scope: "logs_read_data" },
  trace: { what: "span samples", scope: "apm_read" },
  rum: { what: "RUM samples", scope: "rum_apps_read" },
}

/**
 * Asks for the issue and, in the same breath, for samples of the likeliest kind; then for the files of the deployed
 * commit. Any sample source may fail: that becomes a gap. Null where Datadog knows none of the ids.
 *
 * @throws UpstreamError where the issue itself cannot be read
 */
export async function gatherFacts(ports: GatherPorts, dispatch: Dispatch, config: Config): Promise<Facts | null> {
  const gaps: Gap[] = []
  const guess = guessTracks(dispatch, config)[0] ?? "logs"
  const [known, early] = await Promise.all([
    firstKnown(ports.source, [dispatch.issueId, ...dispatch.otherIds]),
    readSamples(ports, dispatch.issueId, { track: guess, config, gaps }),
  ])
  if (known === null) return null
  const sameIssue = known.id === dispatch.issueId
  const order = tracksFor(known, dispatch, config)
  const page =
    sameIssue && early !== null && early.samples.length > 0
      ? early
      : await laterTracks(ports, known.id, {
          tracks: order.filter(track => !sameIssue || track !== guess),
          config,
          gaps,
        })
  return completeFacts(ports, { source: known, page, gaps })
}

/** For an error that the ledger knows: samples alone, of the kind that had them, and the ledger's facts for the rest. Null where they do not suffice. */
export async function gatherKnown(ports: GatherPorts, record: LedgerRecord, config: Config): Promise<Facts | null> {
  const facts = record.facts
  if (facts === null || facts.track === null) return null
  const gaps: Gap[] = []
  const page = await readSamples(ports, record.issueId, { track: facts.track, config, gaps })
  if (page === null || page.samples.length === 0) return null
  const namedCommit = deployedCommit(page.samples)
  // Another commit has other files and lines, which the ledger does not know.
  if (namedCommit !== (facts.namedCommit ?? null)) return null
  const newest = page.samples[0]
  const source: SourceIssue = {
    id: record.issueId,
    type: facts.type,
    message: facts.message,
    service: facts.service,
    platform: facts.platform,
    languages: facts.languages,
    state: "OPEN",
    isCrash: facts.isCrash,
    filePath: null,
    functionName: null,
    firstSeen: facts.firstSeen,
    lastSeen: newest?.at ?? record.at,
    firstSeenVersion: null,
    lastSeenVersion: newest?.version ?? null,
    regressedAt: null,
    jiraKey: null,
  }
  const commit = facts.commit ?? null
  const groups = page.more ? await readGroups(ports, record.issueId, { track: facts.track, gaps }) : null
  return {
    source,
    samples: page.samples,
    more: page.more,
    groups,
    track: facts.track,
    commit,
    namedCommit,
    files: { paths: facts.files, truncated: false, commit: commit ?? "" },
    gaps,
  }
}

type Page = SamplePage & { readonly track: Track }
type SampleRequest = { readonly track: Track; readonly config: Config; readonly gaps: Gap[] }

async function completeFacts(
  ports: GatherPorts,
  found: { readonly source: SourceIssue; readonly page: Page | null; readonly gaps: Gap[] },
): Promise<Facts> {
  const { source, page, gaps } = found
  const samples = page?.samples ?? []
  if (page === null && gaps.length === 0)
    gaps.push({
      what: "samples",
      why: "Datadog holds no indexed event of this error in the window",
      fix: "check retention filters and log indexes of this service",
    })
  const deployed = deployedCommit(samples)
  const [groups, files] = await Promise.all([
    page?.more === true ? readGroups(ports, source.id, { track: page.track, gaps }) : null,
    readFiles(ports.host, deployed, { gaps, sampled: samples.length > 0 }),
  ])
  return {
    source,
    samples,
    more: page?.more ?? false,
    groups,
    track: page?.track ?? null,
    // Files of the default branch stand in for those of an unknown commit; a link to their lines would mislead.
    commit: files?.commit === deployed ? deployed : null,
    namedCommit: deployed,
    files,
    gaps,
  }
}

async function firstKnown(source: ErrorSource, ids: readonly string[]): Promise<SourceIssue | null> {
  for (const id of ids) {
    const issue = await source.getIssue(id)
    if (issue !== null) return issue
  }
  return null
}

async function laterTracks(
  ports: GatherPorts,
  id: string,
  ask: { readonly tracks: readonly Track[]; readonly config: Config; readonly gaps: Gap[] },
): Promise<Page | null> {
  for (const track of ask.tracks) {
    const page = await readSamples(ports, id, { track, config: ask.config, gaps: ask.gaps })
    if (page !== null && page.samples.length > 0) return page
  }
  return null
}

async function readSamples(ports: GatherPorts, id: string, ask: SampleRequest): Promise<Page | null> {
  try {
    return { ...(await ports.source.listSamples(id, ask.track, ask.config.samples.limit)), track: ask.track }
  } catch (error) {
    ask.gaps.push(gapOf(error, SAMPLE_ACCESS[ask.track]))
    return null
  }
}

async function readGroups(
  ports: GatherPorts,
  id: string,
  ask: { readonly track: Track; readonly gaps: Gap[] },
): Promise<readonly SampleGroup[] | null> {
  try {
    return await ports.source.countSamples(id, ask.track)
  } catch (error) {
    ask.gaps.push(gapOf(error, { what: "exact counts", scope: SAMPLE_ACCESS[ask.track].scope }))
    return null
  }
}

const UNKNOWN_COMMIT: Gap = {
  what: "the deployed commit",
  why: "this repository does not know the commit that the samples name",
  fix: "check git.repository_url and git.commit.sha of the build; files are matched on the default branch meanwhile",
}
const NO_COMMIT: Gap = {
  what: "the deployed commit",
  why: "no sample carries git.commit.sha",
  fix: "set DD_GIT_COMMIT_SHA or the git.commit.sha tag at build time; files are matched on the default branch meanwhile",
}

async function readFiles(
  host: CodeHost,
  commit: string | null,
  { gaps, sampled }: { readonly gaps: Gap[]; readonly sampled: boolean },
): Promise<FileList | null> {
  try {
    const files = commit === null ? null : await host.listFiles(commit)
    if (files !== null) return withGapIfCut(files, gaps)
    // Without samples nothing could name it, and that they are missing is said already.
    if (commit !== null) gaps.push(UNKNOWN_COMMIT)
    else if (sampled) gaps.push(NO_COMMIT)
    const latest = await host.listFiles("HEAD")
    return latest === null ? null : withGapIfCut(latest, gaps)
  } catch (error) {
    gaps.push(gapOf(error, { what: "the repository's files", scope: "contents: read" }))
    return null
  }
}

function withGapIfCut(files: FileList, gaps: Gap[]): FileList {
  if (files.truncated)
    gaps.push({ what: "some of the repository's files", why: "GitHub cuts its list of files at 100,000", fix: null })
  return files
}

function gapOf(error: unknown, { what, scope }: { readonly what: string; readonly scope: string }): Gap {
  const status = error instanceof UpstreamError ? error.failure.status : null
  if (status === 403) return { what, why: "the key may not read them (403)", fix: `grant ${scope}` }
  if (status === 429) return { what, why: "the vendor's rate limit is used up (429)", fix: null }
  if (error instanceof UpstreamError)
    return { what, why: status === null ? "no answer arrived" : `the vendor answered ${status}`, fix: null }
  return { what, why: "the answer had an unknown shape", fix: null }
}

function guessTracks(dispatch: Dispatch, config: Config): readonly Track[] {
  const configured = config.services.find(service => service.name === dispatch.hint.service)?.tracks ?? []
  return configured.length > 0 ? configured : dispatch.hint.tracks
}

/** The configured kinds first; then what the platform can have, because a configuration may be out of date. */
function tracksFor(issue: SourceIssue, dispatch: Dispatch, config: Config): readonly Track[] {
  const configured = config.services.find(service => service.name === issue.service)?.tracks ?? []
  return [...new Set<Track>([...configured, ...tracksOfPlatform(issue.platform, dispatch)])]
}

function tracksOfPlatform(platform: string, dispatch: Dispatch): readonly Track[] {
  if (platform === "BACKEND") return ["logs", "trace"]
  return platform === "UNKNOWN" ? ["logs", "trace", "rum"] : ["rum", ...dispatch.hint.tracks]
}
