// What a release needs, in one place for people and for release.yml:
//   node tools/release.ts licences               fails where a bundled package may not be shipped
//   node tools/release.ts check TAG              fails where the version or the changelog is not ready
//   node tools/release.ts prepare TAG OUT        writes tarball, SBOM, notices, digests, notes and major to OUT
//   node tools/release.ts pin-examples TAG SHA   puts the released commit into the examples of the documents
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { findActions } from "./bundle/find-actions.ts"
import { type Bundle, billOfMaterials } from "./release/bill-of-materials.ts"
import { bundledComponents, distinctComponents } from "./release/bundled-components.ts"
import { checkRelease } from "./release/check-release.ts"
import { licenceFaults } from "./release/licence-faults.ts"
import { pinExamples } from "./release/pin-examples.ts"
import { releaseNotes } from "./release/release-notes.ts"

const root = resolve(import.meta.dirname, "..")
const repository = process.env["GITHUB_REPOSITORY"] ?? "percihealth/auto-triage"
const [command, first = "", second = ""] = process.argv.slice(2)

switch (command) {
  case "licences":
    fail(licenceFaults(distinctComponents(bundles().flatMap(({ components }) => components))))
    break
  case "check":
    check(first)
    break
  case "prepare":
    prepare(first, resolve(second))
    break
  case "pin-examples":
    pinDocuments(first, second)
    break
  default:
    process.stderr.write("usage: node tools/release.ts licences | check TAG | prepare TAG OUT | pin-examples TAG SHA\n")
    process.exitCode = 2
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8")
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim()
}

function fail(faults: readonly string[]): void {
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
}

function bundles(): readonly Bundle[] {
  return findActions(root).map(folder => {
    const action = relative(root, folder).replaceAll("\\", "/")
    const file = `${action}/dist/licenses.txt`
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing: run npm run bundle`)
    return { action, components: bundledComponents(read(file)) }
  })
}

type Ready = Extract<ReturnType<typeof checkRelease>, { readonly kind: "ready" }>

function check(tag: string): Ready | null {
  const { version } = JSON.parse(read("package.json")) as { readonly version: string }
  const checked = checkRelease({ tag, changelog: read("CHANGELOG.md"), packageVersion: version })
  if (checked.kind === "ready") return checked
  fail(checked.faults)
  return null
}

function prepare(tag: string, out: string): void {
  const ready = check(tag)
  if (ready === null) return
  const sha = git("rev-parse", "HEAD")
  const held = bundles()
  const components = distinctComponents(held.flatMap(bundle => bundle.components))
  fail(licenceFaults(components))
  mkdirSync(out, { recursive: true })
  const name = `auto-triage-${ready.version}`
  const release = { version: ready.version, repository, sha, committedAt: git("log", "-1", "--format=%cI") }
  const write = (file: string, text: string): void => writeFileSync(join(out, file), text)
  git("archive", "--format=tar.gz", `--prefix=${name}/`, `--output=${join(out, `${name}.tar.gz`)}`, "HEAD")
  const bill = billOfMaterials(release, held, read("pnpm-lock.yaml"))
  write(`${name}.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`)
  const notices = components.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
  write("THIRD-PARTY-NOTICES.txt", `${notices.join(`\n\n${"-".repeat(80)}\n\n`)}\n`)
  write(
    "SHA256SUMS",
    `${readdirSync(out)
      .toSorted()
      .map(file => digestLine(out, file))
      .join("\n")}\n`,
  )
  // Not assets: what the workflow goes on with.
  mkdirSync(join(out, "about"), { recursive: true })
  write("about/notes.md", releaseNotes(ready.notes, { repository, sha, tag }))
  write("about/major", ready.major ?? "")
}

function digestLine(out: string, file: string): string {
  return `${createHash("sha256")
    .update(readFileSync(join(out, file)))
    .digest("hex")}  ${file}`
}

function pinDocuments(tag: string, sha: string): void {
  if (!/^v\d+\.\d+\.\d+$/.test(tag) || !/^[0-9a-f]{40}$/.test(sha))
    return fail(["pin-examples takes a tag like v1.2.3 and a full commit SHA"])
  const exclude = (name: string): boolean => name === "node_modules"
  for (const file of globSync(["README.md", "docs/**/*.md", "actions/**/README.md"], { cwd: root, exclude })) {
    const text = read(file)
    const pinned = pinExamples(text, { repository: "percihealth/auto-triage", sha, tag })
    if (pinned !== text) writeFileSync(join(root, file), pinned)
  }
}
