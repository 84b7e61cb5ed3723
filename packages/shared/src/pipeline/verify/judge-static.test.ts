import { describe, expect, it } from "vitest"
import type { CommandEnd } from "../../ports/sandbox.ts"
import { judgeStatic } from "./judge-static.ts"

const end = (code: number | null, stdout = "", change: Partial<CommandEnd> = {}): CommandEnd => ({
  code,
  signal: null,
  timedOut: false,
  stdout,
  stderr: "",
  ms: 1,
  ...change,
})

describe("a linter with the fix and without it", () => {
  it.each<[string, CommandEnd, CommandEnd | null, string]>([
    ["passes where it ends well", end(0, "warning: x"), null, "pass"],
    [
      "warns where it says the same on the base",
      end(1, "a.ts:9 bad\n2 problems"),
      end(1, "a.ts:8 bad\n2 problems"),
      "warn",
    ],
    ["warns where it says less than on the base", end(1, "a.ts:9 bad"), end(1, "a.ts:8 bad\nb.ts:1 bad"), "warn"],
    ["denies where it says more", end(1, "a.ts:9 bad\nb.ts:1 bad"), end(1, "a.ts:8 bad"), "deny"],
    ["denies where it says the same more often", end(1, "a.ts:9 bad\na.ts:10 bad"), end(1, "a.ts:8 bad"), "deny"],
    ["denies where it ends otherwise", end(2, "bad"), end(1, "bad"), "deny"],
    ["denies where it says nothing", end(1), end(1), "deny"],
    ["denies where the base is fine", end(1, "bad"), end(0), "deny"],
    ["denies where the base did not end", end(1, "bad"), end(1, "bad", { timedOut: true }), "deny"],
    ["denies where a signal ended it", end(null, "", { signal: "SIGSEGV" }), end(0), "deny"],
    ["denies where it does not end", end(null, "", { timedOut: true }), null, "deny"],
  ])("%s", (_, head, base, verdict) => {
    expect(judgeStatic("lint", { head, base }, ["tail"])).toMatchObject({ rule: "lint", verdict })
  })
})
