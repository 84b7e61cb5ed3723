import type { TrackedIssue } from "../../../../ports/issue-tracker.ts"
import type { Track } from "../../../../ports/error-source.ts"
import type { LedgerRecord } from "../../../ledger-record.ts"
import { parseRecord } from "../../../ledger-record.ts"
import type { SweepContext } from "../../sweep-context.ts"
import type { SweepPorts } from "../../sweep-ports.ts"
import { dueSlice } from "../due-slice.ts"
import { overLimit } from "../over-limit.ts"
import type { StandingFacts } from "../standing-facts.ts"
import type { StandingPorts } from "../standing-ports.ts"
import { ticketState } from "../ticket-state.ts"
import { hasComment } from "./has-comment.ts"
import { type MergedFix, mergedFixes } from "./merged-fixes.ts"
import type { ProofFacts } from "./proof-facts.ts"
import { proofReason } from "./proof-reason.ts"
import { proofVerdict } from "./proof-verdict.ts"
import { readSighting } from "./read-sighting.ts"
import { readWatch, type WatchQuery, type WatchResult } from "./read-watch.ts"

/** Each asks Datadog up to nine times; its spans may be searched 300 times an hour. */
const MOST_PROOFS = 6
/** A Datadog that does not answer must not keep a sweep from all that it found out before. */
const LONGEST_LOOK_MS = 180_000
const TRACKS: readonly Track[] = ["logs", "trace", "rum"]

export type ReadProofs = { readonly proofs: readonly ProofFacts[]; readonly limits: readonly string[] }

type Asked = Pick<StandingFacts, "fixes" | "pulls" | "now" | "wontFix"> & {
  readonly context: SweepContext
  readonly taken: ReadonlySet<string>
}

/** What became of errors whose fix was merged, as many as one sweep looks at. @throws ConfigError, UpstreamError of GitHub and Jira */
export async function readProofs(ports: SweepPorts, standing: StandingPorts, asked: Asked): Promise<ReadProofs> {
  if (standing.proof === null) return { proofs: [], limits: [] }
  const merged = mergedFixes(asked.fixes, asked.pulls, asked.now).filter(({ issueId }) => !asked.taken.has(issueId))
  const due = dueSlice(merged, { most: MOST_PROOFS, now: asked.now })
  const limits = new Set<string>()
  const proofs: ProofFacts[] = []
  const end = ports.clock.now() + LONGEST_LOOK_MS
  let looked = 0
  for (const fix of due) {
    if (looked > 0 && ports.clock.now() >= end) break
    looked++
    const known = await readTicket(ports, standing, { fix, context: asked.context })
    if (known === null) continue
    const { facts, why } = await readOne(standing, { ...known, fix, asked })
    if (facts !== null) proofs.push(facts)
    if (why !== null) limits.add(`Whether a merged fix works in production could not be seen: ${why}`)
  }
  const left = overLimit("merged fixes that production is asked about", merged.length, looked)
  return { proofs, limits: [...left, ...limits] }
}

type Known = { readonly record: LedgerRecord; readonly ticket: TrackedIssue }

/** The ticket that the error has now, which may be another than the one that the fix was tried for. */
async function readTicket(
  { ledger }: SweepPorts,
  { tracker }: StandingPorts,
  { fix, context }: { readonly fix: MergedFix; readonly context: SweepContext },
): Promise<Known | null> {
  const stored = await ledger.read(`${context.config.ledger.namespace}/${fix.issueId}`)
  const record = stored === null ? null : parseRecord(stored.text)
  if (record?.state !== "ticketed" || record.ticket === null) return null
  const ticket = await tracker.getIssue(record.ticket.key)
  return ticket === null ? null : { record, ticket }
}

type One = Known & { readonly fix: MergedFix; readonly asked: Asked }

async function readOne(
  { tracker, proof }: StandingPorts,
  one: One,
): Promise<{ readonly facts: ProofFacts | null; readonly why: string | null }> {
  const { record, ticket, fix, asked } = one
  const { issueId, pull } = fix
  const ticketIs = ticketState(ticket, asked.wontFix)
  const isTold = (reason: string): Promise<boolean> => hasComment(tracker, ticket.key, { issueId, reason })
  const told = proofReason({ verdict: "proven", pull, by: null })
  if (proof === null || ticketIs === "wont-fix" || (await isTold(told))) return { facts: null, why: null }
  const closedAt = ticketIs === "done" ? (ticket.doneSince ?? Number.POSITIVE_INFINITY) : null
  const tracks = tracksOf(record)
  const seen = await readSighting(proof, { issueId, tracks, pull, now: asked.now, closedAt })
  const { sighting, by } = seen
  const isQuiet = sighting === "none" || sighting === "older"
  const { watch, watched, why } = isQuiet ? await readWatch(proof, watchQuery(one)) : NOT_WATCHED
  const { whenDone } = asked.context.config.jira
  const verdict = proofVerdict({ ticket: ticketIs, sighting, watch, whenDone })
  const facts = {
    issueId,
    service: record.facts?.service ?? "",
    environments: placesOf(record, asked.context),
    ticketKey: ticket.key,
    pull,
    verdict,
    isTold: by !== null && (await isTold(proofReason({ verdict: "tell", pull, by }))),
    by,
    watched,
  }
  return { facts, why: seen.why ?? why }
}

const NOT_WATCHED: WatchResult = { watch: "short", watched: null, why: null }

function watchQuery({ record, fix, asked }: One): WatchQuery {
  const { now, context } = asked
  return {
    service: record.facts?.service ?? "",
    environments: placesOf(record, context),
    tracks: [...new Set([...tracksOf(record), ...TRACKS])],
    pull: fix.pull,
    now,
    quietMs: context.config.reconcile.quietMs,
  }
}

function tracksOf({ facts }: LedgerRecord): readonly Track[] {
  const known = facts?.track ?? null
  return known === null ? TRACKS : [known]
}

/** Production, where the error is known from there; else the environments that it is known from. */
function placesOf({ occurrences }: LedgerRecord, { config }: SweepContext): readonly string[] {
  const all = occurrences?.environments ?? []
  const production = all.filter(name => config.productionEnvironments.includes(name))
  return production.length > 0 ? production : all.length > 0 ? all : config.productionEnvironments
}
