import type { Clock } from "@auto-triage/shared/ports/clock"

type Sleeper = { readonly at: number; readonly order: number; readonly wake: () => void }

/**
 * A clock for many runs at once: time passes only when nobody has anything to do, and one sleeper wakes at a time, in the
 * order of their times. So the same work always happens in the same order.
 */
export class VirtualClock implements Clock {
  #now: number
  #order = 0
  #busy = 0
  #idle: (() => void) | null = null
  /** A heap: the next to wake is first. */
  readonly #sleepers: Sleeper[] = []

  constructor(now: number) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  sleep(ms: number): Promise<void> {
    return new Promise(wake => this.#push({ at: this.#now + Math.max(0, ms), order: this.#order++, wake }))
  }

  /** Does something `ms` milliseconds of this clock from now. */
  async after(ms: number, work: () => unknown): Promise<void> {
    await this.sleep(ms)
    await work()
  }

  /** Work that takes real time, such as files: until it has ended, no time passes here. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#busy++
    try {
      return await work()
    } finally {
      this.#busy--
      if (this.#busy === 0) this.#idle?.()
    }
  }

  /** Lets time pass until nobody sleeps any more. */
  async run(): Promise<void> {
    for (;;) {
      await this.#settle()
      const next = this.#pop()
      if (next === null) return
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
  }

  async #settle(): Promise<void> {
    for (;;) {
      // All that can run without time or files has run once the event loop turns.
      await new Promise(resolve => setImmediate(resolve))
      if (this.#busy === 0) return
      await new Promise<void>(resolve => void (this.#idle = resolve))
    }
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#sleepers
    let at = heap.push(sleeper) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(heap[at], heap[parent])) return
      swap(heap, at, parent)
      at = parent
    }
  }

  #pop(): Sleeper | null {
    const heap = this.#sleepers
    if (heap.length === 0) return null
    swap(heap, 0, heap.length - 1)
    const first = heap.pop() ?? null
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const smaller = isBefore(heap[left + 1], heap[left]) ? left + 1 : left
      if (!isBefore(heap[smaller], heap[at])) return first
      swap(heap, at, smaller)
      at = smaller
    }
  }
}

function isBefore(one: Sleeper | undefined, other: Sleeper | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.at === other.at ? one.order < other.order : one.at < other.at
}

function swap(heap: Sleeper[], one: number, other: number): void {
  const [first, second] = [heap[one], heap[other]]
  if (first === undefined || second === undefined) return
  heap[one] = second
  heap[other] = first
}
