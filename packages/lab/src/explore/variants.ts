import { UpstreamError } from "@auto-triage/shared/errors"
import type { Config } from "@auto-triage/shared/config/config"
import type { DedupePorts } from "@auto-triage/shared/pipeline/dedupe/session"
import type { Holder } from "@auto-triage/shared/pipeline/ledger-record"
import type { IssueTracker, TrackedIssue } from "@auto-triage/shared/ports/issue-tracker"
import type { World } from "./world.ts"

/** The protocol with one of its safeguards taken out, by wrapping what it works with. */
export type Variant = {
  readonly name: string
  /** True: runs start as if the ledger were empty. */
  readonly forgets?: boolean
  readonly ledger?: Partial<Config["ledger"]>
  holder?(holder: Holder): Holder
  ports?(world: World, ports: DedupePorts): DedupePorts
}

export const REAL: Variant = { name: "the protocol as it is" }

export const BROKEN: readonly Variant[] = [
  {
    name: "no claim",
    ports: (world, ports) => ({
      ...ports,
      ledger: {
        ...ports.ledger,
        async publish(ref, parent, sha) {
          const text = world.ledger.staged.get(sha)?.text ?? ""
          if (text.includes('"state":"claimed"')) return "published"
          const before = world.ledger.staged.get(parent ?? "")
          const skipsClaim = before?.text.includes('"state":"claimed"') === true
          return ports.ledger.publish(ref, skipsClaim ? before.parent : parent, sha)
        },
      },
    }),
  },
  {
    name: "no compare-and-set",
    ports: (world, ports) => ({
      ...ports,
      ledger: {
        ...ports.ledger,
        async publish(ref, parent, sha) {
          const answer = await ports.ledger.publish(ref, parent, sha)
          world.ledger.refs.set(ref, sha)
          return answer === "conflict" ? "published" : answer
        },
      },
    }),
  },
  {
    name: "label search only",
    forgets: true,
    ports: (_world, ports) => ({
      ...ports,
      ledger: { ...ports.ledger, read: async () => null, publish: async () => "published" as const },
    }),
  },
  {
    name: "a create is blindly sent again",
    ports: (_world, ports) =>
      withTracker(ports, tracker => ({
        createIssue: draft =>
          tracker.createIssue(draft).catch((error: unknown) => {
            if (error instanceof UpstreamError && error.failure.ambiguous) return tracker.createIssue(draft)
            throw error
          }),
      })),
  },
  {
    name: "the key is not stored",
    ports: (world, ports) => ({
      ...ports,
      ledger: {
        ...ports.ledger,
        publish: async (ref, parent, sha) =>
          world.ledger.staged.get(sha)?.text.includes('"state":"ticketed"') === true
            ? "published"
            : ports.ledger.publish(ref, parent, sha),
      },
    }),
  },
  {
    name: "the key is not read back",
    ports: (_world, ports) =>
      withTracker(ports, tracker => ({ getIssue: key => tracker.getIssue(key).then(() => null) })),
  },
  { name: "no settling", ledger: { settleMs: 0 } },
  { name: "a lease of zero", ledger: { leaseMs: 0 } },
  {
    name: "a lock that others hold too",
    holder: holder => ({ ...holder, lock: "the same for all" }),
  },
  {
    name: "the newest ticket wins",
    ports: (_world, ports) => withTracker(ports, upsideDown),
  },
  {
    name: "a claim is given back after a lost answer",
    ports: (_world, ports) =>
      withTracker(ports, tracker => ({
        createIssue: draft =>
          tracker.createIssue(draft).catch((error: unknown) => {
            throw error instanceof UpstreamError
              ? new UpstreamError(error.message, { ...error.failure, ambiguous: false })
              : error
          }),
      })),
  },
  {
    name: "the label is not looked at",
    ports: (_world, ports) =>
      withTracker(ports, tracker => ({
        getIssue: async key => {
          const ticket = await tracker.getIssue(key)
          return ticket === null ? null : { ...ticket, labels: [...ticket.labels, ISSUE_LABEL] }
        },
      })),
  },
]

const ISSUE_LABEL = "datadog-issue-da226b38-baac-11f1-bad1-da7ad0900005"

function withTracker(ports: DedupePorts, change: (tracker: IssueTracker) => Partial<IssueTracker>): DedupePorts {
  return { ...ports, tracker: { ...ports.tracker, ...change(ports.tracker) } }
}

function upsideDown(tracker: IssueTracker): Partial<IssueTracker> {
  const turn = <Ticket extends TrackedIssue | null>(ticket: Ticket): Ticket =>
    ticket === null ? ticket : { ...ticket, id: String(1_000_000 - Number(ticket.id)) }
  return {
    getIssue: async key => turn(await tracker.getIssue(key)),
    searchByLabels: async (project, labels) => (await tracker.searchByLabels(project, labels)).map(turn),
  }
}
