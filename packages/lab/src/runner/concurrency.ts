import type { ConcurrencyGroup } from "../core/github-contract.ts"
import type { Cancellation } from "./cancellation.ts"

export type ConcurrencyRequest = {
  readonly repository: string
  readonly group: string
  readonly queue: "single" | "max"
  readonly cancelInProgress: boolean
  /** Id of the run that asks. */
  readonly run: number
  /** What asks, e.g. "top level workflow" or a job's id. */
  readonly what: string
  /** Groups that the workflow and the calling jobs around it hold already: waiting for one of them would never end. */
  readonly held: readonly { readonly group: string; readonly what: string }[]
  readonly cancellation: Cancellation
}

export interface ConcurrencyGroups {
  /** Resolves with a function that leaves the group, or with null where the request was cancelled while it was pending. */
  enter(request: ConcurrencyRequest): Promise<(() => void) | null>
  /** Groups of a repository that somebody holds, with who waits for them, in their order. */
  list(repository: string): readonly ConcurrencyGroup[]
}

type Member = { readonly request: ConcurrencyRequest; settle(leave: (() => void) | null): void }
type Group = { running: Member; pending: Member[] }

const MAX_PENDING = 100

/**
 * Concurrency groups of all repositories. At most one member runs. `single` keeps one pending member, and a newer one
 * cancels it; `max` keeps up to 100, which run in the order in which they came. Group names ignore case.
 */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>()

  function leave(key: string): void {
    const group = groups.get(key)
    const next = group?.pending.shift()
    if (!group || !next) groups.delete(key)
    else {
      group.running = next
      next.settle(() => leave(key))
    }
  }

  return {
    enter(request) {
      if (request.cancellation.requested || isDeadlock(request)) return Promise.resolve(null)
      const key = `${request.repository}\n${request.group}`.toLowerCase()
      const group = groups.get(key)
      return new Promise(resolve => {
        if (group) return join(group, request, resolve)
        groups.set(key, { running: { request, settle: resolve }, pending: [] })
        resolve(() => leave(key))
      })
    },
    list: repository =>
      [...groups.values()]
        .filter(({ running }) => running.request.repository.toLowerCase() === repository.toLowerCase())
        .map(({ running, pending }) => ({
          name: running.request.group,
          members: [
            { run: running.request.run, status: "in_progress" as const },
            ...pending.map(({ request }) => ({ run: request.run, status: "pending" as const })),
          ],
        })),
  }
}

function isDeadlock(request: ConcurrencyRequest): boolean {
  const holder = request.held.find(held => held.group.toLowerCase() === request.group.toLowerCase())
  if (!holder) return false
  request.cancellation.cancel(
    `Canceling since a deadlock for concurrency group '${request.group}' was detected between '${holder.what}' and '${request.what}'`,
  )
  return true
}

function join(group: Group, request: ConcurrencyRequest, resolve: Member["settle"]): void {
  const { running, pending } = group
  if (request.queue === "max" && pending.length >= MAX_PENDING) {
    request.cancellation.cancel(`Canceling since the queue of concurrency group '${request.group}' is full`)
    return resolve(null)
  }
  const reason = `Canceling since a higher priority waiting request for '${request.group}' exists`
  const member = addPending(group, request, resolve)
  if (request.queue === "single" || request.cancelInProgress) {
    for (const older of pending.filter(other => other !== member)) older.request.cancellation.cancel(reason)
  }
  if (request.cancelInProgress) running.request.cancellation.cancel(reason)
}

function addPending(group: Group, request: ConcurrencyRequest, resolve: Member["settle"]): Member {
  const member: Member = {
    request,
    settle(leave) {
      forget()
      resolve(leave)
    },
  }
  group.pending.push(member)
  const forget = request.cancellation.onCancel(() => {
    group.pending.splice(group.pending.indexOf(member), 1)
    resolve(null)
  })
  return member
}
