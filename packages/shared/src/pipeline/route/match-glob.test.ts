import { expect, test } from "vitest"
import { matchGlob } from "./match-glob.ts"

test.each([
  ["apps/web", "apps/web", true],
  ["apps/web", "apps/web/src/a.ts", true],
  ["apps/web", "apps/website/a.ts", false],
  ["/apps/web/", "apps/web/a.ts", true],
  ["apps/*/src", "apps/web/src", true],
  ["apps/*/src", "apps/a/b/src", false],
  ["apps/**", "apps/a/b.ts", true],
  ["**/*.ts", "a.ts", true],
  ["**/*.ts", "a/b/c.ts", true],
  ["**/*.ts", "a/b/c.tsx", false],
  ["apps/**/test.ts", "apps/test.ts", true],
  ["a?c", "abc", true],
  ["a?c", "a/c", false],
  ["*", "a/b", false],
  ["**", "a/b", true],
])("%s on %s: %s", (pattern, path, matches) => {
  expect(matchGlob(pattern, path)).toBe(matches)
})

test("a pattern full of wildcards is as quick as any", () => {
  expect(matchGlob(`${"*a".repeat(200)}b`, "a".repeat(4000))).toBe(false)
})
