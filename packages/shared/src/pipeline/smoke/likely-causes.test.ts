import { expect, test } from "vitest"
import type { AnyCheck } from "../doctor/check.ts"
import type { Diagnosis } from "../doctor/run-doctor.ts"
import type { SmokeStage } from "../doctor/smoke-stage.ts"
import type { State } from "../doctor/verdict.ts"
import { aService } from "../testing/a-service.ts"
import { likelyCauses } from "./likely-causes.ts"
import { smokeWorld } from "./testing/smoke-world.ts"

function check(id: string, ...breaks: SmokeStage[]): AnyCheck {
  return { id, step: "2", title: id, why: id, breaks, ask: id, verdicts: async () => [] }
}

function causes(said: readonly (readonly [AnyCheck, State, string?])[]) {
  const { task, ports } = smokeWorld()
  const config = { ...task.config, services: [aService(), aService({ name: "web-app" })] }
  const diagnose = async (asked: readonly AnyCheck[]): Promise<readonly Diagnosis[]> =>
    said
      .filter(([one]) => asked.includes(one))
      .map(([one, state, subject]) => ({
        check: one,
        state,
        seen: state,
        fix: "mend",
        ...(subject === undefined ? {} : { subject }),
      }))
  const own = [
    { id: "guessed", why: "x", fix: "y", guess: true as const },
    { id: "seen", why: "x", fix: "y" },
  ]
  const session = { task: { ...task, config }, ports: { ...ports, checks: said.map(([one]) => one), diagnose } }
  return likelyCauses(session, "monitor", own).then(found => found.map(({ check: id }) => id))
}

test("what is wrong comes before what was seen, that before warnings, guesses and questions", async () => {
  const order = await causes([
    [check("asked", "monitor"), "unknown"],
    [check("warned", "monitor"), "warn"],
    [check("well", "monitor"), "pass"],
    [check("wrong", "issue", "monitor"), "fail"],
    [check("also-wrong", "monitor"), "fail"],
  ])
  expect(order).toEqual(["wrong", "also-wrong", "seen", "warned", "guessed", "asked"])
})

test("checks that break other stages alone are not asked", async () => {
  expect(await causes([[check("other", "triage"), "fail"]])).toEqual(["seen", "guessed"])
})

test("what is wrong in another service or environment is the last to be blamed", async () => {
  const order = await causes([
    [check("staging", "monitor"), "fail", "new-issue of backend-api in staging"],
    [check("web", "monitor"), "fail", "new-issue of web-app in production"],
    [check("own", "monitor"), "fail", "new-issue of backend-api in production"],
    [check("webhook", "monitor"), "fail", "perci-autofix-dispatch-staging"],
  ])
  expect(order).toEqual(["own", "webhook", "seen", "guessed", "staging", "web"])
})
