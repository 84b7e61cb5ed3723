import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ownersOf, parseCodeowners } from "./codeowners.ts"

function owners(text: string, path: string): readonly string[] {
  return ownersOf(parseCodeowners(text), path)
}

describe("ownersOf", () => {
  it.each([
    ["*", "a.js", true],
    ["*", "deep/er/a.js", true],
    ["*.js", "a.js", true],
    ["*.js", "deep/er/a.js", true],
    ["*.js", "a.jsx", false],
    ["/*.js", "a.js", true],
    ["/*.js", "deep/a.js", false],
    ["/*", "a.js", true],
    ["/*", "deep/a.js", false],
    ["/build/logs/", "build/logs/x.log", true],
    ["/build/logs/", "build/logs/deep/x.log", true],
    ["/build/logs/", "src/build/logs/x.log", false],
    ["/build/logs/", "build/logs", false],
    ["docs/*", "docs/getting-started.md", true],
    ["docs/*", "docs/build-app/troubleshooting.md", false],
    ["docs/*", "other/docs/a.md", false],
    ["docs/*.md", "docs/a.md", true],
    ["docs/*.md", "docs/deep/a.md", false],
    ["apps/", "apps/a.js", true],
    ["apps/", "deep/apps/er/a.js", true],
    ["apps/", "apps", false],
    ["apps", "apps/a.js", true],
    ["apps", "apps", true],
    ["apps", "myapps/a.js", false],
    ["/docs/", "docs/a.md", true],
    ["/docs/", "x/docs/a.md", false],
    ["apps/github", "apps/github/a.js", true],
    ["apps/github", "x/apps/github/a.js", false],
    ["**/logs", "logs/a", true],
    ["**/logs", "deep/er/logs/x/a", true],
    ["**/logs", "logs2/a", false],
    ["/src/**", "src/a/b.ts", true],
    ["/src/**", "src", false],
    ["src/**/*.ts", "src/a.ts", true],
    ["src/**/*.ts", "src/a/b/c.ts", true],
    ["src/**/test/", "src/a/test/x.ts", true],
    ["src/**/test/", "src/test/x.ts", true],
    ["src/**/test/", "src/a/tests/x.ts", false],
    ["src/*/index.ts", "src/a/index.ts", true],
    ["src/*/index.ts", "src/a/b/index.ts", false],
    ["file?.txt", "file1.txt", true],
    ["file?.txt", "file12.txt", false],
    ["a/?/b", "a/x/b", true],
    ["a?b", "a/b", false],
    ["path\\ with\\ spaces/", "path with spaces/a.js", true],
    ["star\\*.txt", "star*.txt", true],
    ["star\\*.txt", "start.txt", false],
    ["Docs/", "docs/a.md", false],
    ["*foo*bar*", "xfooybarz", true],
    ["*foo*bar*", "xbaryfooz", false],
    ["app/(shop)/", "app/(shop)/page.tsx", true],
    ["/", "a/b", true],
  ])("matches %s against %s: %s", (pattern, path, isMatch) => {
    expect(owners(`${pattern} @acme/shop`, path)).toEqual(isMatch ? ["@acme/shop"] : [])
  })

  it("takes the last rule that matches, in the order of the file", () => {
    const text = "* @all\n/src/ @acme/source docs@example.com\n/src/api/ @api @second"
    expect(owners(text, "README.md")).toEqual(["@all"])
    expect(owners(text, "src/a.ts")).toEqual(["@acme/source", "docs@example.com"])
    expect(owners(text, "src/api/a.ts")).toEqual(["@api", "@second"])
  })

  it("lets a pattern without owners take ownership away", () => {
    expect(owners("/apps/ @acme/apps\n/apps/github", "apps/github/a.ts")).toEqual([])
    expect(owners("/apps/ @acme/apps\n/apps/github # nobody", "apps/github/a.ts")).toEqual([])
    expect(owners("/apps/ @acme/apps\n/apps/github", "apps/a.ts")).toEqual(["@acme/apps"])
  })

  it("knows no owner where nothing matches", () => {
    expect(owners("", "a")).toEqual([])
    expect(owners("/src/ @a", "lib/a")).toEqual([])
  })
})

describe("parseCodeowners", () => {
  it("skips comments, empty lines and lines that GitHub calls invalid", () => {
    const text = [
      "# comment",
      "",
      "   \t",
      "!/src/ @a",
      "/src/[ab].ts @a",
      "\\#readme @a",
      "/bad/ not-an-owner",
      "/bad/ @a not-an-owner",
      "/deep/***/x @a",
      "*.ts\t@a  @b # why",
      "*.md @a#not-a-comment",
    ].join("\r\n")
    expect(parseCodeowners(text).map(rule => [rule.line, rule.pattern, rule.owners])).toEqual([
      [10, "*.ts", ["@a", "@b"]],
    ])
  })

  it("accepts users, teams and e-mail addresses", () => {
    const rule = parseCodeowners("* @octo-cat @acme/team.one someone+x@mail.example.com")[0]
    expect(rule?.owners).toEqual(["@octo-cat", "@acme/team.one", "someone+x@mail.example.com"])
  })

  it("takes any text and any path without throwing, and hostile patterns in linear time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, path) => {
        expect(Array.isArray(owners(`${text} @a`, path))).toBe(true)
      }),
    )
    const stars = `${"*a".repeat(2_000)}b @a\n${"**/".repeat(200)}x @a`
    expect(owners(stars, `${"a".repeat(20_000)}/${"a/".repeat(1_000)}y`)).toEqual([])
  })
})
