import { spawn } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, expect, test } from "vitest"
import { gitEnvironment } from "../github/git/run-git.ts"
import { pressButtons } from "../press/press-buttons.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { TARGET } from "../world/world.ts"

// The commands of docs/setup.md, as they stand there, in a folder that stands in for the clone of this repository.
const [inGithub, , ...inLab] = commandsOf(readFileSync(join(PRODUCT_ROOT, "docs/setup.md"), "utf8"))
const [startLab = "", ...steps] = inLab

let directory: string
let product: string
let lab: { readonly end: () => Promise<void> }

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "setup-docs-"))
  product = join(directory, "auto-triage")
  mkdirSync(product)
  writeFileSync(join(product, "package.json"), JSON.stringify({ private: true, scripts: scripts() }))
  mkdirSync(join(directory, "bin"))
  writeFileSync(join(directory, "bin/gh"), '#!/bin/sh\n[ "$*" = "auth token" ] && echo "$TOKEN_OF_GH"\n')
  chmodSync(join(directory, "bin/gh"), 0o755)
  lab = await keepRunning(startLab)
}, 60_000)
afterAll(async () => {
  await lab.end()
  rmSync(directory, { recursive: true, force: true })
})

/** The fenced commands of a document, block by block. */
function commandsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block)
}

/** package.json's own scripts without the installation of what this test runs on. */
function scripts(): Readonly<Record<string, string>> {
  const { scripts: own } = JSON.parse(readFileSync(join(PRODUCT_ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>
  }
  const here = Object.entries(own).map(([name, script]): [string, string] => [
    name,
    script.replace("node tools/run.mjs ", "").replace(" packages/", ` ${PRODUCT_ROOT}/packages/`),
  ])
  const all = Object.fromEntries(here)
  return { ...all, lab: `${all["lab"]} --provision recorded` }
}

function shell(script: string, environment: Readonly<Record<string, string>> = {}) {
  return spawn("sh", ["-e", "-c", script], {
    cwd: product,
    env: {
      ...gitEnvironment({ GIT_AUTHOR_NAME: "Dana", GIT_AUTHOR_EMAIL: "dana@example.org" }),
      GIT_COMMITTER_NAME: "Dana",
      GIT_COMMITTER_EMAIL: "dana@example.org",
      npm_config_update_notifier: "false",
      ...environment,
      PATH: `${join(directory, "bin")}:${process.env["PATH"]}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
}

async function keepRunning(script: string): Promise<{ readonly end: () => Promise<void> }> {
  const child = shell(script)
  const ended = new Promise<void>(resolve => child.on("close", () => resolve()))
  let said = ""
  child.stderr.on("data", data => (said += String(data)))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", data => void (String(data).includes("The lab is up") && resolve()))
    child.on("close", () => reject(new Error(`the lab ended: ${said}`)))
  })
  return { end: () => (process.kill(-(child.pid ?? 0), "SIGTERM"), ended) }
}

/** Runs commands as a person does who opens each page that they name. */
async function follow(script: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = shell(script, environment)
  const ended = new Promise<number | null>(resolve => child.on("close", resolve))
  const lines: string[] = []
  child.stderr.on("data", data => lines.push(String(data)))
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    const page = /^ +open +(http\S+)$/.exec(line)?.[1]
    if (page !== undefined) await pressButtons(page, TARGET)
  }
  expect(await ended, lines.join("\n")).toBe(0)
  return lines.join("\n")
}

test("the commands for GitHub show what a setup would do, and change nothing", async () => {
  const { GITHUB_TOKEN = "", GITHUB_API_URL = "" } = labEnvironment()
  const url = `http://x:${GITHUB_TOKEN}@${new URL(GITHUB_API_URL).host}/${TARGET}.git`
  await follow(`git clone --quiet ${url} ../monorepo && grep -v ^GITHUB_ lab.env > secrets.env`)
  const text = await follow(inGithub?.replace("OWNER/NAME", TARGET) ?? "", {
    TOKEN_OF_GH: GITHUB_TOKEN,
    GITHUB_API_URL,
  })
  expect(text).toContain("Nothing was changed")
})

test("from a bare lab the commands lead to a doctor who finds nothing wrong", async () => {
  const text = await follow(steps.join("\n"))
  expect(text).toContain(" 0 to do, ")
  expect(text.slice(text.lastIndexOf("Set up auto-triage"))).toMatch(/\b\d{2,} pass, 0 warn, 0 fail\b/)
})

function labEnvironment(): Readonly<Record<string, string>> {
  const lines = readFileSync(join(product, "lab.env"), "utf8").matchAll(/^([A-Z_]+)="([^"]*)"$/gm)
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]))
}
