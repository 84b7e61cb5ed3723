import { describe, expect, it } from "vitest"
import { createTestRunner } from "./testing/test-runner.ts"
import { findStep } from "./testing/find-step.ts"

const head = "on: repository_dispatch\n"

describe("a run", () => {
  it("runs the steps of a job in bash and shows their output", async () => {
    const lab = createTestRunner()
    const run = await lab.run(`${head}
jobs:
  hello:
    runs-on: ubuntu-latest
    steps:
      - name: greet
        run: echo "hello $GITHUB_REPOSITORY"
`)
    expect(run.errors).toEqual([])
    expect(run.conclusion).toBe("success")
    expect(findStep(run, "greet").log).toContain("hello acme/app")
  })
})
