import type { Dispatch } from "../dispatch.ts"
import type { EnvironmentCounts, Issue } from "../enrich.ts"
import type { Frame } from "../stack/frame.ts"

export const ISSUE_ID = "da226b38-baac-11f1-bad1-da7ad0900005"
export const NOW = Date.UTC(2026, 10, 23, 12)

/** A frame of the application, with whatever a test wants otherwise. */
export function aFrame(change: Partial<Frame> = {}): Frame {
  return {
    raw: "    at createBooking (apps/backend/src/bookings/service.ts:42:17)",
    function: "createBooking",
    file: "apps/backend/src/bookings/service.ts",
    line: 42,
    column: 17,
    inApp: true,
    repositoryPath: "apps/backend/src/bookings/service.ts",
    ...change,
  }
}

/** One environment with one version. */
export function anEnvironment(change: Partial<EnvironmentCounts> = {}): EnvironmentCounts {
  const counts = { occurrences: 3, users: 2, firstSeen: NOW - 60_000, lastSeen: NOW - 1_000 }
  return {
    environment: "production",
    production: true,
    ...counts,
    versions: [{ version: "1.4.0", ...counts }],
    ...change,
  }
}

/** A production TypeError of backend-api with three occurrences. */
export function anIssue(change: Partial<Issue> = {}): Issue {
  return {
    id: ISSUE_ID,
    url: `https://app.datadoghq.eu/error-tracking/issue/${ISSUE_ID}`,
    type: "TypeError",
    message: "Cannot read properties of undefined",
    service: "backend-api",
    platform: "BACKEND",
    languages: ["JAVASCRIPT"],
    state: "OPEN",
    isCrash: false,
    handled: null,
    where: null,
    firstSeen: NOW - 60_000,
    lastSeen: NOW - 1_000,
    regressedAt: null,
    environments: [anEnvironment()],
    occurrences: 3,
    users: 2,
    countsAreLowerBound: false,
    windowHours: 168,
    version: "1.4.0",
    commit: "0123456789abcdef0123456789abcdef01234567",
    namedCommit: "0123456789abcdef0123456789abcdef01234567",
    track: "logs",
    stack: { language: "javascript", frames: [aFrame()], omitted: 0, minified: false },
    stackText:
      "TypeError: Cannot read properties of undefined\n    at createBooking (apps/backend/src/bookings/service.ts:42:17)",
    symbolicated: true,
    suspects: [
      {
        path: "apps/backend/src/bookings/service.ts",
        line: 42,
        function: "createBooking",
        owners: ["@percihealth/backend"],
        url: null,
      },
    ],
    owners: ["@percihealth/backend"],
    fingerprint: "0123456789abcdef",
    jiraKey: null,
    gaps: [],
    redactions: [],
    ...change,
  }
}

export function aDispatch(change: Partial<Dispatch> = {}): Dispatch {
  return {
    issueId: ISSUE_ID,
    otherIds: [],
    delivery: "event:1",
    source: "monitor",
    forced: false,
    hint: { environment: null, service: null, tracks: ["logs", "trace"] },
    ...change,
  }
}
