import { writeFileSync } from "node:fs"
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node"
import type { Tally } from "./tally.ts"

// vitest's own JSON leaves out why a test was skipped. Writes a Tally to the file that AUTO_TRIAGE_TALLY names.
const reporter: new () => Reporter = class {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env["AUTO_TRIAGE_TALLY"]
    if (file !== undefined) writeFileSync(file, JSON.stringify(tallyOf(modules, errors)))
  }
}

function tallyOf(modules: readonly TestModule[], errors: readonly SerializedError[]): Tally {
  const tests = modules.flatMap(module => [...module.children.allTests()])
  const inState = (state: string): TestCase[] => tests.filter(test => test.result().state === state)
  const suites = modules.flatMap(module => [module, ...module.children.allSuites()])
  const broken = suites.flatMap(suite => suite.errors().map(error => `${place(suite)}: ${error.message}`))
  return {
    passed: inState("passed").length,
    failed: inState("failed").map(test => `${test.module.relativeModuleId} > ${test.fullName}`),
    broken: [...broken, ...errors.map(error => `unhandled: ${error.message}`)],
    // A test that never ran, as when its file's beforeAll failed, is not a pass either.
    skipped: [...inState("skipped"), ...inState("pending")].map(test => ({
      name: `${test.module.relativeModuleId} > ${test.fullName}`,
      reason: reasonOf(test),
    })),
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  return (result.state === "skipped" ? result.note : undefined) ?? "no reason given"
}

function place(suite: TestModule | { readonly fullName: string }): string {
  return "relativeModuleId" in suite ? suite.relativeModuleId : suite.fullName
}

export default reporter
