import { expect, test } from "vitest"
import { ConfigError } from "../../../errors.ts"
import { readJobs } from "./read-jobs.ts"

test("a job that is not named was skipped, and outputs are texts of a bounded length", () => {
  const jobs = readJobs(
    JSON.stringify({ fix: { result: "success", outputs: { why: "x".repeat(9000), odd: { a: 1 } } }, other: 1 }),
  )
  expect(jobs.gate).toEqual({ result: "skipped", outputs: {} })
  expect(jobs.fix.outputs["why"]).toHaveLength(4000)
  expect(jobs.fix.outputs["odd"]).toBe("")
})

test.each(["", "null", "[]", "{", '{"fix":{"result":"fine"}}', '{"gate":null}', `{"x":"${"y".repeat(2_000_000)}"}`])(
  "%.40s is not the context needs",
  text => {
    expect(() => readJobs(text)).toThrow(ConfigError)
  },
)
