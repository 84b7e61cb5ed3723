import { expect, it } from "vitest"
import { isRunnableTest } from "./runnable-test.ts"

it.each([
  "src/a.test.ts",
  "src/a.spec.jsx",
  "test/a.js",
  "src/__tests__/a.tsx",
  "tests/api/a.mjs",
  "test/helpers.test.ts",
  "test_a.py",
  "x/a_test.py",
  "pkg/a_test.go",
  "spec/a_spec.rb",
  "test/a_test.dart",
  "src/test/java/ATest.java",
  "src/test/java/TestA.java",
])("%s is a test to run", path => {
  expect(isRunnableTest(path)).toBe(true)
})

it.each([
  "src/a.ts",
  "src/testing/a.ts",
  "test/fixtures/a.js",
  "test/helpers.ts",
  "test/helpers/a.ts",
  "tests/conftest.py",
  "tests/__init__.py",
  "src/__snapshots__/a.test.ts.snap",
  "test/data.json",
  "src/contest.ts",
  "src/Testing.md",
])("%s is none", path => {
  expect(isRunnableTest(path)).toBe(false)
})
