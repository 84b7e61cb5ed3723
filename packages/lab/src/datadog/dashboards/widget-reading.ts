/** What a widget of a dashboard shows. */
export type WidgetReading = WidgetHead & WidgetContent

export type WidgetHead = {
  readonly id: number
  readonly title: string
  /** Datadog's word: query_value, timeseries, toplist, list_stream, note, … */
  readonly type: string
  /** Title of the group that it stands in. */
  readonly group: string | null
  /** Datadog's name of the unit of its numbers, e.g. dollar; null where it names none. */
  readonly unit: string | null
  readonly queries: readonly { readonly name: string; readonly query: string; readonly metric: string }[]
}

export type WidgetContent =
  /** query_value. Null: nothing was measured. The palette is that of the conditional format that holds. */
  | { readonly value: number | null; readonly palette: string | null }
  /** toplist, query_table, list_stream and others: the head of the table, and its rows. */
  | { readonly columns: readonly string[]; readonly rows: readonly WidgetRow[] }
  | { readonly series: readonly WidgetSeries[] }
  | { readonly text: string }
  /** Why it shows nothing. */
  | { readonly error: string }

export type WidgetRow = {
  /** Values of the tags that are grouped by, or the texts of a list. */
  readonly by: readonly string[]
  readonly values: readonly (number | null)[]
}

export type WidgetSeries = {
  readonly name: string
  /** Epoch milliseconds, oldest first. */
  readonly points: readonly (readonly [at: number, value: number])[]
}
