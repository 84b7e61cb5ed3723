import { expect, test } from "vitest"
import { dispatchMonitors } from "./dispatch-monitors.ts"

const NOW = 1_000_000
const OURS = ["auto-triage:new-issue", "auto-triage-webhook:dispatch", "env:production", "repository:org/shop"]

function monitor(over: object): object {
  return { id: 7, name: "new", message: "x @webhook-dispatch", tags: OURS, options: {}, ...over }
}

function downtime(over: object): object {
  const attributes = { status: "active", scope: "*", message: "m", monitor_identifier: { monitor_id: 7 } }
  return { id: "d", attributes: { ...attributes, schedule: { start: "2026-01-01", end: null }, ...over } }
}

function find(items: readonly object[], downtimes: readonly object[] = []): ReturnType<typeof dispatchMonitors> {
  return dispatchMonitors(items, { env: "production", webhook: "usual", repository: "Org/Shop", downtimes, now: NOW })
}

test.each([
  ["no", downtime({ monitor_identifier: { monitor_id: 8 } })],
  ["no", downtime({ status: "scheduled" })],
  ["no", downtime({ scope: "issue.id:d3ab59c6-84ee-11f0-87bb-da7ad0900002" })],
  ["for good", downtime({})],
  ["for good", downtime({ schedule: null })],
  ["for good", downtime({ monitor_identifier: { monitor_tags: ["env:production"] }, scope: "env:production" })],
  ["for now", downtime({ schedule: { end: "2026-01-02" } })],
  ["for now", downtime({ schedule: { recurrences: [{}], timezone: "UTC" } })],
  ["for now", downtime({ scope: "env:(production OR staging)" })],
])("it is muted %j by %j", (muted, one) => {
  expect(find([monitor({})], [one]).map(found => found.muted)).toEqual([muted])
})

test.each([
  ["for good", { "*": null }],
  ["for now", { "*": NOW / 1000 + 1 }],
  ["no", { "*": NOW / 1000 }],
  ["no", { "env:staging": null }],
])("it is muted %j by its own option %j", (muted, silenced) => {
  expect(find([monitor({ options: { silenced } })]).map(found => found.muted)).toEqual([muted])
})

test("others that speak of the webhook are found and known as others, and no longer name is taken for it", () => {
  const others = [
    monitor({ id: 8, tags: [], message: "@webhook-Dispatch" }),
    monitor({ id: 9, tags: [], message: "@webhook-dispatch-more" }),
    monitor({ id: 10, tags: OURS.with(2, "env:staging") }),
  ]
  expect(find([monitor({}), ...others]).map(({ id, ours }) => [id, ours])).toEqual([
    [7, true],
    [8, false],
    [10, false],
  ])
})
