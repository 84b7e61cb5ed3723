import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { child, readYaml, stepsOf, textOf } from "../tools/contracts/yaml-file.ts"
import { readFile } from "./repository-files.ts"

const FILE = ".github/workflows/release.yml"
const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1"
/** Stands for gh: writes down what it is asked, and answers from files named after the first words of the question. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_LOG"
case "$*" in
  *"/commits/"*) cat "$GH_ANSWERS/sha" ;;
  "release view"*) cat "$GH_ANSWERS/draft" 2>/dev/null ;;
  *matching-refs*) cat "$GH_ANSWERS/tags" ;;
  *"/git/ref/tags/"*) [ -f "$GH_ANSWERS/major" ] ;;
  *"/releases/tags/"*) cat "$GH_ANSWERS/immutable" ;;
esac
`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rel-"))
  mkdirSync(join(folder, "release/about"), { recursive: true })
  for (const file of ["a.tar.gz", "a.cdx.json", "THIRD-PARTY-NOTICES.txt", "SHA256SUMS", "about/notes.md"])
    writeFileSync(join(folder, "release", file), "x")
  writeFileSync(join(folder, "gh"), GH)
  chmodSync(join(folder, "gh"), 0o755)
  answer({ sha: SHA, tags: "refs/tags/v1.2.2\nrefs/tags/v1.2.3\nrefs/tags/v1.3.0-rc.1\n", immutable: "true" })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function answer(answers: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(answers)) writeFileSync(join(folder, name), text)
}

function run(name: string, change: Readonly<Record<string, string>> = {}): { code: number | null; calls: string[] } {
  const steps = stepsOf(readYaml(FILE, readFile(FILE)))
  const script = textOf(
    child(
      steps.find(step => textOf(child(step, "name")) === name),
      "run",
    ),
  )
  const path = `${folder}:${process.env["PATH"] ?? ""}`
  const places = { GH_LOG: join(folder, "log"), GH_ANSWERS: folder, PATH: path }
  const env = { ...places, GH_REPO: "o/r", TAG: "v1.2.3", SHA, MAJOR: "v1", ...change }
  const { status } = spawnSync("bash", ["-eo", "pipefail", "-c", script], { cwd: folder, env })
  const log = spawnSync("cat", [join(folder, "log")], { encoding: "utf8" }).stdout
  return { code: status, calls: log.split("\n").filter(line => line !== "" && !line.includes("view")) }
}

describe("publishing", () => {
  const publish = "draft, attach, publish"

  test("attaches everything to a draft before it is public", () => {
    const { code, calls } = run(publish)
    expect(code).toBe(0)
    const [, create, edit] = calls
    expect(create).toMatch(
      /^release create v1\.2\.3 --verify-tag --draft .*a\.tar\.gz .*a\.cdx\.json .*NOTICES\.txt .*SUMS$/,
    )
    expect(edit).toBe("release edit v1.2.3 --draft=false")
  })

  test("replaces a draft that an earlier try left, and never a release", () => {
    answer({ draft: "true" })
    expect(run(publish).calls).toContain("release delete v1.2.3 --yes")
    rmSync(join(folder, "log"))
    answer({ draft: "false" })
    expect(run(publish)).toEqual({ code: 1, calls: ["api repos/o/r/commits/v1.2.3 --jq .sha"] })
  })

  test("stops where the tag was moved meanwhile", () => {
    answer({ sha: "0".repeat(40) })
    expect(run(publish)).toMatchObject({ code: 1, calls: { length: 1 } })
  })

  test("of a version before a release is no latest one", () => {
    expect(run(publish, { MAJOR: "" }).calls.join("\n")).toContain("--prerelease --latest=false")
  })

  test("fails where the release can still be changed", () => {
    expect(run("it is immutable").code).toBe(0)
    answer({ immutable: "false" })
    expect(run("it is immutable").code).toBe(1)
  })
})

describe("the major tag", () => {
  const move = "to this version, unless a newer one is out"
  const writes = (calls: readonly string[]): string[] => calls.filter(call => call.includes("--method"))

  test("is made at first and moved later", () => {
    expect(writes(run(move).calls)).toEqual([`api --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=${SHA}`])
    rmSync(join(folder, "log"))
    answer({ major: "" })
    expect(writes(run(move).calls)).toEqual([
      `api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=${SHA} -F force=true`,
    ])
  })

  test("stays where a newer version is out", () => {
    answer({ tags: "refs/tags/v1.2.3\nrefs/tags/v1.10.0\n" })
    expect(writes(run(move).calls)).toEqual([])
  })
})

test("only the jobs that publish may write, after what they need has ended", () => {
  const text = readFileSync(new URL(`../${FILE}`, import.meta.url), "utf8")
  expect(text.match(/contents: write/g)).toHaveLength(2)
  expect(text).toMatch(/needs: \[build, attest\]/)
  expect(text).toMatch(/needs: \[build, publish\]/)
})
