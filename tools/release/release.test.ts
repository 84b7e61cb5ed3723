import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { billOfMaterials } from "./bill-of-materials.ts"
import { bundledComponents, distinctComponents } from "./bundled-components.ts"
import { checkRelease } from "./check-release.ts"
import { licenceFaults } from "./licence-faults.ts"
import { pinExamples } from "./pin-examples.ts"

const root = join(import.meta.dirname, "../..")
const CHANGELOG =
  "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-23\n\n- More.\n\n## [1.2.2] - 2026-11-01\n\n- Less.\n"
const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1"

describe("a tag", () => {
  const check = (change: object = {}): ReturnType<typeof checkRelease> =>
    checkRelease({ tag: "v1.2.3", changelog: CHANGELOG, packageVersion: "1.2.3", ...change })

  test("is ready where version and changelog say the same, and gives its notes", () => {
    expect(check()).toEqual({ kind: "ready", version: "1.2.3", major: "v1", notes: "- More." })
  })

  test("of a version before a release moves no major tag", () => {
    const changelog = CHANGELOG.replace("[1.2.3]", "[1.2.3-rc.1]")
    expect(check({ tag: "v1.2.3-rc.1", packageVersion: "1.2.3-rc.1", changelog })).toMatchObject({ major: null })
  })

  test.each([
    [{ tag: "1.2.3" }, "1.2.3 is no version: tag it v1.2.3"],
    [{ packageVersion: "0.0.0" }, "package.json says 0.0.0: set its version to 1.2.3"],
    [
      { changelog: "# Changelog\n" },
      'CHANGELOG.md has no version yet: put "## [1.2.3] - YYYY-MM-DD" above what is released',
    ],
    [
      { changelog: CHANGELOG.replace("[1.2.3]", "[1.2.4]") },
      'The newest section of CHANGELOG.md is "[1.2.4] - 2026-11-23": it must be "## [1.2.3] - YYYY-MM-DD"',
    ],
    [
      { changelog: CHANGELOG.replace("- More.\n", "") },
      "The section of 1.2.3 in CHANGELOG.md is empty: say what callers notice",
    ],
  ])("is refused with %j", (change, fault) => {
    expect(check(change)).toEqual({ kind: "refused", faults: [fault] })
  })
})

describe("what is bundled", () => {
  const files = globSync("actions/**/dist/licenses.txt", { cwd: root, exclude: name => name === "node_modules" })
  const bundles = files.map(file => ({
    action: file,
    components: bundledComponents(readFileSync(join(root, file), "utf8")),
  }))
  const all = distinctComponents(bundles.flatMap(({ components }) => components))

  test("may be shipped", () => {
    expect(all.map(({ name }) => name)).toContain("zod")
    expect(licenceFaults(all)).toEqual([])
  })

  test("is all in the bill of materials, by the digests of the lockfile", () => {
    const release = { version: "1.2.3", repository: "o/r", sha: SHA, committedAt: "2026-11-23T00:00:00Z" }
    const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8")
    const bill = billOfMaterials(release, bundles, lockfile)
    const libraries = (bill["components"] as Record<string, unknown>[]).filter(({ type }) => type === "library")
    expect(libraries.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
    for (const library of libraries)
      expect(library["hashes"]).toEqual([{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }])
    const refs = new Set([bill["metadata"], ...(bill["components"] as object[])].map(refOf))
    const named = (bill["dependencies"] as { ref: string; dependsOn: string[] }[]).flatMap(({ ref, dependsOn }) => [
      ref,
      ...dependsOn,
    ])
    expect(named.filter(ref => !refs.has(ref))).toEqual([])
    expect(billOfMaterials(release, bundles, lockfile)).toEqual(bill)
  })

  test.each([
    ["GPL-3.0-only", 1],
    ["(MIT OR GPL-3.0-only)", 0],
    ["MIT AND GPL-3.0-only", 1],
    ["SEE LICENSE IN x", 1],
  ])("under %s has %d faults", (licence, faults) => {
    expect(licenceFaults([{ name: "x", version: "1.0.0", licence, text: "text" }])).toHaveLength(faults)
  })

  test("without the text of its licence is refused", () => {
    const [component] = bundledComponents("x 1.0.0 (MIT)\n")
    expect(licenceFaults(component === undefined ? [] : [component])).toEqual([
      "x 1.0.0 comes without the text of its licence",
    ])
  })
})

test("examples take the released commit, and other lines stay as they are", () => {
  const text = `    uses: o/r/actions/a@${"0".repeat(40)} # a released version\n  - uses: actions/checkout@${SHA} # v7.0.1\nsee o/r/x`
  expect(pinExamples(text, { repository: "o/r", sha: SHA, tag: "v1.2.3" })).toBe(
    `    uses: o/r/actions/a@${SHA} # v1.2.3\n  - uses: actions/checkout@${SHA} # v7.0.1\nsee o/r/x`,
  )
})

function refOf(described: unknown): unknown {
  const { component, ...own } = described as { component?: object }
  return ({ ...own, ...component } as Record<string, unknown>)["bom-ref"]
}
