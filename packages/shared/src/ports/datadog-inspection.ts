import type { Reading } from "./reading.ts"

/** What Datadog shows of an installation; as GitHubInspection, it only reads, asks once, and does not throw. */
export interface DatadogInspection {
  /** Whether the site takes the API key. */
  apiKeyValid(): Promise<Reading<boolean>>
}
