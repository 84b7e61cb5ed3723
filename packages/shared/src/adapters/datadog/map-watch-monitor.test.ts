import { expect, test } from "vitest"
import { mapWatchMonitor } from "./map-watch-monitor.ts"

const body = {
  id: 7,
  type: "error-tracking alert",
  query:
    'error-tracking("service:web env:production").source("browser").new().rollup("count").by("issue.id").last("1d") > 5',
  tags: ["Service:web", "env:production", "auto-triage:new-issue"],
  options: { thresholds: { critical: 5 }, silenced: {} },
  created: "2026-11-01T10:00:00.000Z",
  modified: "2026-11-20T10:00:00.000Z",
}
const how = { downtimes: [], now: Date.UTC(2026, 10, 23) }

test("a monitor is what its tags, query, thresholds and last edit say", () => {
  expect(mapWatchMonitor(body, how)).toEqual({
    id: 7,
    service: "web",
    environment: "production",
    source: "browser",
    above: 5,
    changedAt: Date.UTC(2026, 10, 20, 10),
    muted: false,
    mutedIssues: [],
  })
})

test.each([
  [{ options: { silenced: { "*": null } } }, { muted: true, above: 0 }],
  [
    { tags: null, options: null },
    { service: null, environment: null, above: 0 },
  ],
  [{ query: "error-tracking(...)" }, { source: "all" }],
  [{ query: '.source("rum")' }, { source: "all" }],
  [{ modified: "soon", created: undefined }, { changedAt: 0 }],
])("%j makes it %j", (change, expected) => {
  expect(mapWatchMonitor({ ...body, ...change }, how)).toMatchObject(expected)
})

test.each([[{ type: "metric alert" }], [{ draft_status: "draft" }], [{ id: "7" }]])(
  "%j is no monitor to look after",
  change => {
    expect(mapWatchMonitor({ ...body, ...change }, how)).toBeNull()
  },
)
