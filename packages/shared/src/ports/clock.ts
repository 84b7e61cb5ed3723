/** Time as the pipeline sees it, so that tests and the explorer can run it on a virtual one. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number
  /** Resolves after `ms` milliseconds of this clock. */
  sleep(ms: number): Promise<void>
}
