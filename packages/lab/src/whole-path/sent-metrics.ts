import type { LabClient } from "./lab-client.ts"

export type SentSeries = {
  /** Id of the run that sent it. */
  readonly run: string
  readonly metric: string
  readonly tags: readonly string[]
  readonly value: number
  /** Status of the answer to the request that it was sent with. */
  readonly status: number | null
}

type Body = {
  readonly series: readonly {
    readonly metric: string
    readonly tags: readonly string[]
    readonly points: readonly { readonly value: number }[]
  }[]
}

/** Every value that runs sent to Datadog's metrics intake, oldest first. */
export function sentMetrics({ lab }: LabClient): SentSeries[] {
  return lab.world.journal
    .withBodies()
    .filter(({ service, path }) => service === "datadog" && path === "/api/v2/series")
    .flatMap(({ request, status, run }) =>
      run === null
        ? []
        : (JSON.parse(request) as Body).series.flatMap(({ metric, tags, points }) =>
            points.map(({ value }) => ({ run, metric, tags, value, status })),
          ),
    )
}
