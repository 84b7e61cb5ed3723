import { expect, test } from "vitest"
import { foldPath } from "./folded-path.ts"
import { isTestPath } from "./test-path.ts"

test.each([
  [".GitHub/Workflows/CI.yml", ".github/workflows/ci.yml"],
  ["package.json ", "package.json"],
  ["package.json. .", "package.json"],
  ["package.json::$DATA", "package.json"],
  ["apps\\x\\.npmrc", "apps/x/.npmrc"],
  ["./apps//x/./a.ts", "apps/x/a.ts"],
  ["ｐackage.json", "package.json"],
  ["p\u0430ckage.json", "package.json"],
  ["pack\u200bage.json", "package.json"],
  ["\u{1d429}ackage.json", "package.json"],
  ["päckage.json", "package.json"],
])("%j is taken for %j", (path, folded) => {
  expect(foldPath(path).whole).toBe(folded)
})

test.each([
  ["src/a.test.ts", true],
  ["src/__tests__/a.ts", true],
  ["tests/test_a.py", true],
  ["a_test.go", true],
  ["src/OrderTest.java", true],
  ["Shop.Tests/OrderTests.cs", true],
  ["spec/a_spec.rb", true],
  ["checks/a.check.ts", true],
  ["src/a.ts", false],
  ["src/Audit.java", false],
  ["src/Latest.kt", false],
  ["src/contest.ts", false],
])("%s is a test: %j", (path, expected) => {
  expect(isTestPath(foldPath(path), ["**/*.check.ts"])).toBe(expected)
})
