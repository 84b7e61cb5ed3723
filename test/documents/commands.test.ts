import { execFileSync, spawn } from "node:child_process"
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { pressButtons } from "../../packages/lab/src/press/press-buttons.ts"
import { lookup, readFile, root, trackedFiles } from "../repository-files.ts"
import { ended, runScript } from "./run-lines.ts"
import { type ShellBlock, shellBlocks } from "./shell-blocks.ts"
import { UNRUN, type Unrun } from "./unrun-commands.ts"

const FIRST = "README.md"
const documents = (trackedFiles() ?? [])
  .filter(file => /^(?:[A-Z]+|docs\/[a-z-]+)\.md$/.test(file))
  // A new user begins with the README, and what it sets up the others look at; the runbook ends with rolling it all back.
  .toSorted((a, b) => order(a) - order(b) || a.localeCompare(b))

/** What stands for a value of the reader's own, and what would be waited for. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/OWNER\/NAME/g, "percihealth/perci-platform-monorepo"],
  [/^(npm run explain -- --ticket PPL-1 --env-file lab\.env)$/gm, 'eval "$LAB_ERROR"\n$1'],
  // The proof is watched for half a minute otherwise.
  [/rollback -- (triage|capability) (?!--back)(.*--apply)/g, "rollback -- $1 --wait 1 $2"],
  // By design this ends with 3: a person has to revoke the token.
  [/(rollback -- capability .*--apply)/g, "$1 || test $? -eq 3"],
]

/** What a reader has to see, of what the documents promise him. */
const SEEN: Readonly<Record<string, readonly RegExp[]>> = {
  "README.md": [/Nothing was changed/, / 0 to do, /, /\b\d{2,} pass, 0 warn, 0 fail\b/, /\bPPL-1\b.*something broke/],
  "docs/setup.md": [/ 0 to do, /],
}

let folder: string
let stop: (() => Promise<void>) | null = null
let environment: NodeJS.ProcessEnv

describe.skipIf(documents.length === 0)("commands of the documents", () => {
  beforeAll(async () => {
    // Inside of the checkout, so that npm finds its scripts.
    mkdirSync(join(root, ".lab"), { recursive: true })
    folder = mkdtempSync(join(root, ".lab/documents-"))
    const programs = makePrograms()
    const work = workFolder(FIRST)
    const home = join(folder, "home")
    mkdirSync(home)
    const own = { HOME: home, PATH: `${programs}:${process.env["PATH"] ?? ""}`, GIT_CONFIG_NOSYSTEM: "1" }
    const lab = await startLab(work, own)
    stop = lab.stop
    const values = readFileSync(join(work, "lab.env"), "utf8")
    // Only for the stand-in of gh: the commands read files.
    writeFileSync(join(programs, "gh"), ghProgram(join(work, "lab.env")))
    chmodSync(join(programs, "gh"), 0o755)
    environment = { ...own, LAB_ERROR: lab.example }
    writeFileSync(join(folder, "my.env"), values)
  })
  afterAll(async () => {
    await stop?.()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test.each(documents.filter(file => runnable(file).length > 0))("%s", async file => {
    const work = file === FIRST ? join(folder, FIRST) : workFolder(file)
    const script = runnable(file)
      .map(block => `echo "@@ ${file}:${block.line}"\n${block.text}`)
      .join("\n")
    const pressed: Promise<unknown>[] = []
    const { status, text } = await runScript(script, {
      cwd: work,
      env: environment,
      heard: line => {
        const page = /^ +open +(http\S+)$/.exec(line)?.[1]
        if (page !== undefined) pressed.push(pressButtons(page, "percihealth/perci-platform-monorepo"))
      },
    })
    await Promise.all(pressed)
    expect(status, text).toBe(0)
    for (const seen of SEEN[file] ?? []) expect(text).toMatch(seen)
    if (file === FIRST) await cloneTarget(work)
  })
})

test("what is not run is in a document, and has its reason", () => {
  const stale = UNRUN.filter(
    entry => !blocksOf(entry.file).some(block => block.text.split("\n").some(line => skips(entry, line))),
  )
  expect(stale).toEqual([])
})

test("blocks of commands are found, also inside of lists", () => {
  const markdown = "a\n\n```sh\none\n  two\n```\n\n1. b\n\n   ```sh\n   three\n   ```\n\n```yaml\nfour: 5\n```\n"
  expect(shellBlocks("a.md", markdown)).toEqual([
    { file: "a.md", line: 4, text: "one\n  two" },
    { file: "a.md", line: 11, text: "three" },
  ])
})

function order(file: string): number {
  return file === FIRST ? 0 : file === "docs/runbook.md" ? 2 : 1
}

function blocksOf(file: string): readonly ShellBlock[] {
  return shellBlocks(file, lookup(file) ?? "")
}

function skips({ line: start }: Unrun, line: string): boolean {
  return line.trimStart().startsWith(start)
}

/** The blocks of a document without what is not run, with what stands for the reader's values. */
function runnable(file: string): readonly ShellBlock[] {
  const entries = UNRUN.filter(entry => entry.file === file)
  return blocksOf(file).flatMap(block => {
    const lines = block.text.split("\n")
    if (entries.some(entry => entry.block === true && lines.some(line => skips(entry, line)))) return []
    const left = lines.filter(line => line.trim() !== "" && !entries.some(entry => skips(entry, line)))
    const text = REPLACED.reduce((given, [from, to]) => given.replace(from, to), left.join("\n"))
    return left.length === 0 ? [] : [{ ...block, text }]
  })
}

/** A folder of a reader of this document, with the files of his own that its commands name. */
function workFolder(file: string): string {
  const work = join(folder, file.replaceAll("/", "-"))
  mkdirSync(work)
  symlinkSync(join(root, "tools"), join(work, "tools"))
  writeFileSync(join(work, "other.yml"), "gate: { min-score: 90 }\n")
  writeFileSync(join(work, "stack.txt"), "TypeError: x is undefined\n    at f (/app/apps/backend/src/main.ts:3:1)\n")
  mkdirSync(join(work, "stacks"))
  copyFileSync(join(work, "stack.txt"), join(work, "stacks/one.txt"))
  // The README's reader has the lab write the file.
  for (const name of file === FIRST ? [] : ["my.env", "secrets.env", "lab.env"])
    copyFileSync(join(folder, "my.env"), join(work, name))
  return work
}

/** What the README set up, as other documents name it. */
async function cloneTarget(work: string): Promise<void> {
  const url = execFileSync("git", ["remote", "get-url", "origin"], {
    cwd: join(work, "target"),
    encoding: "utf8",
  }).trim()
  for (const name of ["monorepo", "shop"]) {
    const { status, text } = await runScript(`git clone --quiet '${url}' ${name}`, { cwd: folder, env: environment })
    expect(status, text).toBe(0)
  }
}

function makePrograms(): string {
  const programs = join(folder, "programs")
  mkdirSync(programs)
  return programs
}

function ghProgram(envFile: string): string {
  const program = join(root, "test/documents/gh.ts")
  return `#!/bin/sh\nset -a; . '${envFile}'; set +a\nexec '${process.execPath}' --conditions=source -- '${program}' "$@"\n`
}

/** The lab as the README starts it, and the command with which it says that an error is sent. */
async function startLab(
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly example: string; readonly stop: () => Promise<void> }> {
  const [command] = readFile(FIRST).match(/^npm run lab -- --bare.*$/m) ?? []
  if (command === undefined) throw new Error("The README does not start the lab")
  const child = spawn("bash", ["-c", `exec ${command}`], { cwd, env, stdio: ["ignore", "pipe", "inherit"] })
  const gone = ended(child)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.includes("something broke")) break
  }
  const text = lines.join("\n")
  const [example = ""] = /curl -X POST[\s\S]*$/.exec(text) ?? []
  const control = /control +(http\S+)/.exec(text)?.[1] ?? ""
  if (example === "" || control === "") throw new Error(`the lab did not start:\n${text}`)
  return {
    example: `${example}\ncurl -sS -X POST ${control}/idle --data '{"timeoutMs":120000}'`,
    async stop() {
      child.kill()
      await gone
    },
  }
}
