import { mapIssue } from "@auto-triage/shared/adapters/datadog/map-issue"
import { mapSamples, trackOf } from "@auto-triage/shared/adapters/datadog/map-samples"
import { deployedCommit } from "@auto-triage/shared/pipeline/enrich/deployed-commit"
import type { Facts } from "@auto-triage/shared/pipeline/enrich/gather-facts"
import type { Sample, SourceIssue } from "@auto-triage/shared/ports/error-source"
import { errorHead } from "./error-head.ts"
import type { ErrorFiles } from "./read-error-files.ts"

/** Stands for the id of an issue that the files do not tell. */
export const NO_ID = "00000000-0000-0000-0000-000000000000"

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The facts that a live run would have gathered, from files instead of from Datadog. Without files of a repository. */
export function factsFromFiles(files: ErrorFiles): Omit<Facts, "files"> {
  const pages = files.searches.flatMap(body => {
    const track = trackOf(body)
    return track === null ? [] : [{ ...mapSamples(track, body), track }]
  })
  const page = pages.find(candidate => candidate.samples.length > 0)
  const samples = [
    ...(files.stack === null ? [] : [sampleFromText(files.stack)]),
    ...pages.flatMap(candidate => candidate.samples),
  ].toSorted((a, b) => b.at - a.at)
  const issue = mapIssue(files.issue)
  const source = issue === null ? sourceFromSamples(samples) : { ...issue, id: UUID.test(issue.id) ? issue.id : NO_ID }
  return {
    source,
    samples,
    more: pages.some(candidate => candidate.more),
    groups: null,
    track: page?.track ?? null,
    commit: deployedCommit(samples),
    namedCommit: deployedCommit(samples),
    gaps: [],
  }
}

function sampleFromText(text: string): Sample {
  const head = errorHead(text)
  return {
    track: "logs",
    at: 0,
    service: null,
    environment: null,
    version: null,
    commit: null,
    repositoryUrl: null,
    userId: null,
    type: head.type,
    message: head.message,
    stack: text,
    fingerprint: null,
    handled: null,
    isCrash: null,
    where: null,
  }
}

/** Stands in for getIssue where only samples are there. */
function sourceFromSamples(samples: readonly Sample[]): SourceIssue {
  const newest = samples[0]
  return {
    id: NO_ID,
    type: null,
    message: null,
    service: null,
    platform: newest?.track === "rum" ? "BROWSER" : "UNKNOWN",
    languages: [],
    state: "OPEN",
    isCrash: false,
    filePath: null,
    functionName: null,
    firstSeen: samples.at(-1)?.at ?? 0,
    lastSeen: newest?.at ?? 0,
    firstSeenVersion: null,
    lastSeenVersion: null,
    regressedAt: null,
    jiraKey: null,
  }
}
