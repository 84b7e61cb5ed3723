import type { IssueTracker, TrackedIssue } from "../../ports/issue-tracker.ts"
import type { Ledger } from "../../ports/ledger.ts"
import type { DedupePorts, PlannedWrite } from "./session.ts"

/**
 * Ports that note every write in `writes`. In a dry run nothing is written: each write is answered as if it had
 * succeeded, so that the run goes on to plan the writes after it.
 */
export function recordWrites(
  ports: DedupePorts,
  writes: PlannedWrite[],
  dryRun: boolean,
): Pick<DedupePorts, "ledger" | "tracker"> {
  const note =
    (service: PlannedWrite["service"]): Note =>
    (method, what, detail) =>
      void writes.push({ service, method, what, detail })
  const ledger = dryRun ? silentLedger(ports.ledger) : ports.ledger
  const tracker = dryRun ? silentTracker(ports.tracker, ports.clock.now()) : ports.tracker
  return { ledger: notedLedger(ledger, note("github")), tracker: notedTracker(tracker, note("jira")) }
}

type Note = (method: string, what: string, detail: unknown) => void

function notedLedger(ledger: Ledger, note: Note): Ledger {
  return {
    read: ref => ledger.read(ref),
    history: ref => ledger.history(ref),
    stage(parent, text) {
      note("stage", "store a ledger record", text)
      return ledger.stage(parent, text)
    },
    publish(ref, parent, sha) {
      note("publish", "make the ledger record the current one", { ref })
      return ledger.publish(ref, parent, sha)
    },
  }
}

function notedTracker(tracker: IssueTracker, note: Note): IssueTracker {
  return {
    ...tracker,
    createIssue(draft) {
      note("createIssue", "create the ticket", draft)
      return tracker.createIssue(draft)
    },
    updateIssue(key, update) {
      note("updateIssue", `edit ${key}`, update)
      return tracker.updateIssue(key, update)
    },
    addComment(key, body, marker) {
      note("addComment", `comment on ${key}`, { body, marker })
      return tracker.addComment(key, body, marker)
    },
    updateComment(...update) {
      const [key, commentId, body, marker] = update
      note("updateComment", `update a comment of ${key}`, { commentId, body, marker })
      return tracker.updateComment(...update)
    },
    transition(key, transitionId) {
      note("transition", `move ${key} to another status`, { transitionId })
      return tracker.transition(key, transitionId)
    },
    setRemoteLink(key, link) {
      note("setRemoteLink", `link ${key} to the Datadog issue`, link)
      return tracker.setRemoteLink(key, link)
    },
    linkIssues(type, inwardKey, outwardKey) {
      note("linkIssues", `link ${inwardKey} to ${outwardKey}`, { type })
      return tracker.linkIssues(type, inwardKey, outwardKey)
    },
  }
}

function silentLedger(ledger: Ledger): Ledger {
  return {
    read: ref => ledger.read(ref),
    history: ref => ledger.history(ref),
    stage: async () => "not-stored",
    publish: async () => "published",
  }
}

/** Key of the ticket that a dry run would create. */
export const NOT_CREATED = "not-created"

function silentTracker(tracker: IssueTracker, now: number): IssueTracker {
  let planned: TrackedIssue | null = null
  return {
    ...tracker,
    getIssue: async key => (key === NOT_CREATED ? planned : tracker.getIssue(key)),
    async createIssue(draft) {
      planned = { ...plannedIssue, labels: asStrings(draft.fields["labels"]), created: now }
      return { id: planned.id, key: planned.key }
    },
    updateIssue: async () => {},
    addComment: async () => NOT_CREATED,
    updateComment: async () => true,
    transition: async () => {},
    setRemoteLink: async () => {},
    linkIssues: async () => {},
  }
}

const plannedIssue: Omit<TrackedIssue, "labels" | "created"> = {
  id: "0",
  key: NOT_CREATED,
  status: "",
  category: "new",
  resolution: null,
  priority: null,
  comments: 0,
}

function asStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === "string") : []
}
