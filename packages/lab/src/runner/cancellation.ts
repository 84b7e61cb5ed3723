/** Whether a run, job or step was told to end. Listeners are called once; late ones at once. */
export interface Cancellation {
  readonly requested: boolean
  readonly reason: string | null
  /** Returns a function that takes the listener off again. */
  onCancel(listener: () => void): () => void
  cancel(reason: string): void
  /** Cancelled with this one, or by itself. */
  child(): Cancellation
}

export function createCancellation(): Cancellation {
  const listeners = new Set<() => void>()
  let reason: string | null = null
  const self: Cancellation = {
    get requested() {
      return reason !== null
    },
    get reason() {
      return reason
    },
    onCancel(listener) {
      if (reason !== null) listener()
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cancel(why) {
      if (reason !== null) return
      reason = why
      const waiting = [...listeners]
      listeners.clear()
      for (const listener of waiting) listener()
    },
    child() {
      const inner = createCancellation()
      self.onCancel(() => inner.cancel(reason ?? "cancelled"))
      return inner
    },
  }
  return self
}
