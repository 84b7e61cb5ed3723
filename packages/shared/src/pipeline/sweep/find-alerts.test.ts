import { expect, test } from "vitest"
import type { OpenIssue, WatchMonitor } from "../../ports/alert-source.ts"
import { type FoundAlerts, findAlerts } from "./find-alerts.ts"
import { aMonitor, HOUR, MINUTE, NOW } from "./testing/a-monitor.ts"
import { anOpenIssue } from "./testing/an-open-issue.ts"
import { watchedPlaces } from "./watched-places.ts"

const window = { now: NOW, graceMs: 10 * MINUTE, lookbackMs: 24 * HOUR }
const search = { environment: "production", services: ["backend-api"], source: "all" } as const

function find(issue: Partial<OpenIssue>, ...monitors: Partial<WatchMonitor>[]): FoundAlerts {
  const watching = (monitors.length === 0 ? [{}] : monitors).map(aMonitor)
  const { places } = watchedPlaces(watching, [{ name: "backend-api" }])
  return findAlerts(places, [{ ...search, issues: [anOpenIssue(1, issue)] }], window)
}

test.each([
  ["half an hour ago", {}, [{}]],
  ["right after the grace ended", { openedAt: NOW - 10 * MINUTE }, [{}]],
  ["almost a day ago", { openedAt: NOW - 24 * HOUR + 1 }, [{}]],
  ["with one occurrence more than the threshold", { count: 6 }, [{ above: 5 }]],
  ["where one of two monitors was edited before", {}, [{ changedAt: NOW }, { id: 2 }]],
  ["where one of two monitors mutes it", {}, [{ mutedIssues: [anOpenIssue(1).id] }, { id: 2 }]],
] as const)("an issue that opened %s should have raised an alert", (_, issue, monitors) => {
  expect(find(issue, ...monitors).alerts).toHaveLength(1)
})

test.each([
  ["may still be on its way", { openedAt: NOW - 10 * MINUTE + 1 }, {}],
  ["may still be on its way", { openedAt: NOW + HOUR }, {}],
  ["too old", { openedAt: NOW - 24 * HOUR }, {}],
  ["older than its monitor", {}, { changedAt: NOW - 20 * MINUTE }],
  ["older than its monitor", {}, { changedAt: anOpenIssue(1).openedAt }],
  ["below its monitor", { count: 5 }, { above: 5 }],
  ["muted", {}, { mutedIssues: [anOpenIssue(1).id] }],
] as const)("an issue is none, because it is %s", (why, issue, monitor) => {
  const { alerts, passedOver } = find(issue, monitor)
  expect(alerts).toEqual([])
  expect([...passedOver]).toEqual([[why, 1]])
})

test.each([[{ service: "other" }], [{ service: null }]])(
  "an issue with %j has no monitor and is not counted",
  issue => {
    expect(find(issue)).toEqual({ alerts: [], passedOver: new Map() })
  },
)

test("an issue in two environments is one alert with both, and newer ones come first", () => {
  const monitors = [aMonitor(), aMonitor({ id: 2, environment: "staging" })]
  const { places } = watchedPlaces(monitors, [{ name: "backend-api" }])
  const hits = [
    { ...search, issues: [anOpenIssue(2), anOpenIssue(1)] },
    { ...search, environment: "staging", issues: [anOpenIssue(2, { count: 0 }), anOpenIssue(1)] },
  ]
  const { alerts, passedOver } = findAlerts(places, hits, window)
  expect(alerts.map(({ issueId, environments }) => [issueId, environments])).toEqual([
    [anOpenIssue(1).id, ["production", "staging"]],
    [anOpenIssue(2).id, ["production"]],
  ])
  expect(passedOver).toEqual(new Map())
})
