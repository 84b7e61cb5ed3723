import { askJson } from "@auto-triage/shared/adapters/datadog/ask-json"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import type { Access } from "../../access/access.ts"
import { gap } from "./attempt.ts"

type Issue = {
  readonly data?: {
    readonly attributes?: {
      readonly first_seen?: number
      readonly last_seen?: number
      readonly state?: string
      readonly error_type?: string
    }
  }
}

/** What Datadog says of the error itself. */
export async function datadogStory(
  { site, url, apiKey, appKey }: Access["datadog"],
  issueId: string,
): Promise<StoryPart> {
  if (apiKey === null || appKey === null) return gap("Datadog was not asked: set DATADOG_API_KEY and DATADOG_APP_KEY")
  const answer = (await askJson(
    { apiKey, appKey, baseUrl: datadogBaseUrl(site, url) },
    {
      method: "GET",
      path: `/api/v2/error-tracking/issues/${issueId}`,
      what: "the issue",
      scope: "error_tracking_read",
      missing: [404],
    },
  )) as Issue | null
  const facts = answer?.data?.attributes
  if (facts === undefined) return gap("Datadog no longer knows the issue")
  const line = (at: number | undefined, what: string): StoryLine => ({
    at: at ?? Number.NaN,
    from: "datadog",
    who: "Datadog",
    what,
    why: "",
    link: null,
  })
  const type = facts.error_type ?? "the error"
  return {
    lines: [
      line(facts.first_seen, `${type} was seen for the first time`),
      line(facts.last_seen, `${type} was seen for the last time`),
    ],
    links: [`Datadog's issue is ${facts.state ?? "unknown"} now`],
    gaps: [],
  }
}
