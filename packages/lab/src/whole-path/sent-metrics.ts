import type { LabClient } from "./lab-client.ts"

export type SentSeries = {
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
    .filter(({ service, path, run }) => service === "datadog" && path === "/api/v2/series" && run !== null)
    .flatMap(({ request, status }) =>
      (JSON.parse(request ?? "{}") as Body).series.flatMap(({ metric, tags, points }) =>
        points.map(({ value }) => ({ metric, tags, value, status })),
      ),
    )
}
