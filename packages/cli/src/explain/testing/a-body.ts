export const ISSUE_ID = "da226b38-baac-11f1-bad1-da7ad0900005"
export const SEEN = "2026-11-23T12:00:00.000Z"

export const STACK = [
  "TypeError: Cannot read properties of undefined (reading 'id') for jane.doe@example.com",
  "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
  "    at createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
  "    at Layer.handle (/app/node_modules/express/lib/router/layer.js:95:5)",
].join("\n")

/** Body of getIssue. */
export function anIssueBody(attributes: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    data: {
      id: ISSUE_ID,
      type: "issue",
      attributes: {
        error_type: "TypeError",
        error_message: "Cannot read properties of undefined (reading 'id')",
        service: "backend-api",
        platform: "BACKEND",
        languages: ["JAVASCRIPT"],
        state: "OPEN",
        first_seen: Date.parse(SEEN) - 60_000,
        last_seen: Date.parse(SEEN),
        ...attributes,
      },
    },
  }
}

/** Body of a log search with one event. */
export function aLogSearch(error: Readonly<Record<string, unknown>> = {}): { readonly data: readonly unknown[] } {
  return {
    data: [
      {
        id: "AAAA",
        type: "log",
        attributes: {
          service: "backend-api",
          timestamp: SEEN,
          tags: ["env:production", "version:1.4.0"],
          attributes: {
            error: { kind: "TypeError", message: "Cannot read properties of undefined", stack: STACK, ...error },
            "git.commit.sha": "0123456789abcdef0123456789abcdef01234567",
            "git.repository_url": "https://github.com/acme/shop.git",
          },
        },
      },
    ],
  }
}
