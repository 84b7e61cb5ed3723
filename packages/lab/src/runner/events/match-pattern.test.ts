import { describe, expect, it } from "vitest"
import { matchPattern } from "./match-pattern.ts"

describe("matchPattern", () => {
  it.each([
    ["main", "main"],
    ["*", "main"],
    ["releases/**", "releases/beta/3-alpha"],
    ["**", "all/the/branches"],
    ["*feature", "mona-feature"],
    ["v2*", "v2.9"],
    ["v[12].[0-9]+.[0-9]+", "v1.10.1"],
    ["*.jsx?", "page.js"],
    ["*.jsx?", "page.jsx"],
    ["docs/**", "docs/mona/octocat.txt"],
    ["docs/**/*.md", "docs/README.md"],
    ["docs/**/*.md", "docs/a/b/hello.md"],
    ["**/docs/**", "dir/docs/my-file.txt"],
    ["**/README.md", "README.md"],
    ["**/*src/**", "my-src/code/js/app.js"],
    ["a\\*b", "a*b"],
  ])("%s matches %s", (pattern, text) => {
    expect(matchPattern(pattern, text)).toBe(true)
  })

  it.each([
    ["main", "mainline"],
    ["*", "a/b"],
    ["releases/*", "releases/beta/3"],
    ["v[12].[0-9]+.[0-9]+", "v3.1.1"],
    ["v[12].[0-9]+", "v1."],
    ["a/**/b", "a/xb"],
    ["**/x", "ax"],
    ["a\\*b", "axb"],
  ])("%s does not match %s", (pattern, text) => {
    expect(matchPattern(pattern, text)).toBe(false)
  })

  it("matches a pattern full of stars in linear time", () => {
    expect(matchPattern("**a".repeat(40), "a".repeat(20_000) + "b")).toBe(false)
  })
})
