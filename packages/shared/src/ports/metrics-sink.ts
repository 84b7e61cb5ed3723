declare const ofTable: unique symbol

/** One value of a metric. Only measure() makes these, so that none is sent which the table of metrics does not list. */
export type Metric = {
  readonly [ofTable]: true
  /** Dotted, e.g. auto_triage.fix.outcome. */
  readonly name: string
  /** A count is summed over time, a gauge is a measurement. */
  readonly kind: "count" | "gauge"
  readonly value: number
  /** key:value pairs in the vendor's own form. */
  readonly tags: readonly string[]
  /** The vendor's name of the unit, e.g. second. */
  readonly unit?: string
  /** When it was measured (epoch milliseconds, UTC), where that is not the time at which it is sent. */
  readonly at?: number
}

/** Where the product's own metrics go. */
export interface MetricsSink {
  /**
   * All of them as measured at `at` (epoch milliseconds, UTC), but for those that say otherwise. The same ones again at the
   * same time count once.
   */
  send(metrics: readonly Metric[], at: number): Promise<void>
}
