import { expect, test } from "vitest"
import { planSearches } from "./plan-searches.ts"
import { aMonitor } from "./testing/a-monitor.ts"
import { watchedPlaces } from "./watched-places.ts"

test("services of one environment and source are asked for in one search", () => {
  const monitors = [
    aMonitor({ id: 1, service: "b" }),
    aMonitor({ id: 2, service: "a" }),
    aMonitor({ id: 3, service: "a" }),
    aMonitor({ id: 4, service: "a", environment: "staging" }),
    aMonitor({ id: 5, service: "c", source: "browser" }),
  ]
  const { places } = watchedPlaces(monitors, [{ name: "a" }, { name: "b" }, { name: "c" }])
  expect(planSearches(places)).toEqual([
    { environment: "production", source: "all", services: ["a", "b"] },
    { environment: "staging", source: "all", services: ["a"] },
    { environment: "production", source: "browser", services: ["c"] },
  ])
})
