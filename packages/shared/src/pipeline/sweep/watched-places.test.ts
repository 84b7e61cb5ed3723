import { expect, test } from "vitest"
import { aMonitor } from "./testing/a-monitor.ts"
import { watchedPlaces } from "./watched-places.ts"

const services = [{ name: "Backend-API" }, { name: "web-app" }]

test("a monitor of a service that the configuration names is looked after, whatever the case of its name", () => {
  const { places, environments, skipped } = watchedPlaces([aMonitor()], services)
  expect(places).toMatchObject([{ service: "backend-api", environment: "production" }])
  expect([environments, skipped]).toEqual([["production"], []])
})

test.each([
  [{ service: null }, "it has no tag service: or no tag env:", []],
  [{ environment: null }, "it has no tag service: or no tag env:", []],
  [{ service: "billing" }, "its service is not in .github/auto-triage.yml", []],
  [{ muted: true }, "it is muted", ["production"]],
] as const)(
  "a monitor with %j is left alone, and its environment counts only where it is ours",
  (change, why, names) => {
    const watched = watchedPlaces([aMonitor(change)], services)
    expect(watched.places).toEqual([])
    expect(watched.skipped.map(one => one.why)).toEqual([why])
    expect(watched.environments).toEqual(names)
  },
)
