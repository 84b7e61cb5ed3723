import type { Cancellation } from "./cancellation.ts"

export interface JobSlots {
  /** Resolves with a function that frees the slot, or with null where the job was cancelled while it waited. */
  take(cancellation: Cancellation): Promise<(() => void) | null>
}

/** The hosted runners of the account: jobs get them in the order in which they asked. */
export function createJobSlots(count: number): JobSlots {
  let free = count
  const waiting: (() => void)[] = []

  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  return {
    take(cancellation) {
      if (cancellation.requested) return Promise.resolve(null)
      if (free > 0) {
        free--
        return Promise.resolve(release)
      }
      return new Promise(resolve => {
        const start = (): void => {
          forget()
          resolve(release)
        }
        waiting.push(start)
        const forget = cancellation.onCancel(() => {
          waiting.splice(waiting.indexOf(start), 1)
          resolve(null)
        })
      })
    },
  }
}
