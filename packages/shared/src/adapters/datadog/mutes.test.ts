import { expect, test } from "vitest"
import { activeDowntimes, muteState, silencedMutes } from "./mutes.ts"

const ISSUE = "d3ab59c6-84ee-11f0-87bb-da7ad0900002"
const monitor = { id: 7, tags: ["service:web", "env:production", "auto-triage:new-issue"] }
const byTags = (monitorTags: readonly string[], scope: string): object => ({ monitorId: null, monitorTags, scope })
const byId = (monitorId: number, scope: string): object => ({ monitorId, monitorTags: [], scope })
const mute = (value: object): Parameters<typeof muteState>[1] => [value as Parameters<typeof muteState>[1][number]]

test.each([
  byId(7, "*"),
  byId(7, ""),
  byId(7, "env:production"),
  byId(7, "ENV:production AND service:web"),
  byId(7, "env:production,service:web"),
  byTags(["*"], "*"),
  byTags(["env:production", "auto-triage:new-issue"], "*"),
  byTags(["Env:Production"], "*"),
  // More than a list of tags: what cannot be told counts as muted.
  byId(7, "env:(production OR staging)"),
  byId(7, "NOT env:staging"),
  byId(7, "!env:staging"),
])("%j mutes the monitor", value => {
  expect(muteState(monitor, mute(value))).toEqual({ muted: true, mutedIssues: [] })
})

test.each([
  byId(8, "*"),
  byId(7, "env:staging"),
  byId(7, "env:production AND service:api"),
  byTags(["env:staging"], "*"),
  byTags(["env:production", "team:web"], "*"),
  byTags(["*"], "host:i-1"),
])("%j does not", value => {
  expect(muteState(monitor, mute(value))).toEqual({ muted: false, mutedIssues: [] })
})

test.each([`issue.id:${ISSUE}`, `@issue.id:${ISSUE.toUpperCase()}`, `env:production AND issue.id:${ISSUE}`])(
  "%s mutes one issue",
  scope => expect(muteState(monitor, mute(byId(7, scope)))).toEqual({ muted: false, mutedIssues: [ISSUE] }),
)

test("an issue in another place is not muted", () => {
  expect(muteState(monitor, mute(byId(7, `env:staging AND issue.id:${ISSUE}`))).mutedIssues).toEqual([])
})

test("a scope of a megabyte is read in linear time", () => {
  const scope = `${"env:production AND ".repeat(50_000)}(`
  expect(muteState(monitor, mute(byId(7, scope))).muted).toBe(true)
})

test("of a monitor's own mutes those count that have not ended", () => {
  const silenced = { "*": null, "env:a": 1_001, "env:b": 1_000, "env:c": 999 }
  expect(silencedMutes(7, silenced, 1_000_000).map(({ scope }) => scope)).toEqual(["*", "env:a"])
  expect(silencedMutes(7, undefined, 0)).toEqual([])
})

test("of downtimes those count that are active", () => {
  const downtime = (status: string, target: object): object => ({
    attributes: { status, scope: "*", monitor_identifier: target },
  })
  const data = [
    downtime("active", { monitor_id: 7 }),
    downtime("active", { monitor_tags: ["env:a", 5] }),
    downtime("scheduled", { monitor_id: 7 }),
    downtime("canceled", { monitor_id: 7 }),
    null,
  ]
  expect(activeDowntimes({ data })).toEqual([byId(7, "*"), byTags(["env:a"], "*")])
  expect(activeDowntimes(null)).toEqual([])
})
