import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import type { AutofixConfig, ServiceCommands } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import type { FixResult } from "@auto-triage/shared/pipeline/fix/fix-result"
import { aService } from "@auto-triage/shared/pipeline/testing/a-service"
import { anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"
import { afterAll, beforeAll } from "vitest"
import { type ScriptedModel, startModel, type Turn } from "./start-model.ts"

export const SOURCE = "apps/shop/src/price.js"
export const TEST = "apps/shop/src/price.test.js"
export const BROKEN = "export const nameOf = order => order.customer.name.trim()\n"
const FILES: Readonly<Record<string, string>> = {
  "CLAUDE.md": "Conventions of the shop: no semicolons.\n",
  ".gitignore": "ignored/\n",
  "README.md": "A shop.\n",
  "apps/shop/package.json": '{ "name": "shop", "private": true, "type": "module" }\n',
  [SOURCE]: BROKEN,
  [TEST]: `import test from "node:test"
import assert from "node:assert"
import { nameOf } from "./price.js"
test("names", () => assert.equal(nameOf({ customer: { name: " Ada " } }), "Ada"))
`,
}

export const KEYS = { model: "sk-ant-real-model-key-0123456789", telemetry: "dd0123456789abcdef0123456789abcdef" }
/** Secrets of the job that the agent's action has no business with. */
export const CANARIES: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: "ghs_canaryCanaryCanaryCanaryCanary01",
  ACTIONS_RUNTIME_TOKEN: "canary-runtime-token-0123456789",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-id-token-0123456789",
  JIRA_API_TOKEN: "canary-jira-token-0123456789",
  AWS_SECRET_ACCESS_KEY: "canary-aws-secret-0123456789",
  NPM_TOKEN: "canary-npm-token-0123456789",
  DD_APP_KEY: "canary-datadog-app-key-0123456789",
  MY_CUSTOM: "canary-custom-0123456789",
}

export type Given = {
  readonly turns: readonly Turn[]
  readonly autofix?: Partial<AutofixConfig>
  readonly commands?: Partial<ServiceCommands>
  readonly inputs?: Readonly<Record<string, string>>
  readonly sha?: string
  /** Called when the process runs. */
  readonly during?: (child: ChildProcess, model: ScriptedModel) => Promise<void>
}

export type Ended = {
  readonly code: number | null
  readonly log: string
  readonly outputs: string
  readonly summary: string
  readonly model: ScriptedModel
  /** Null where the action wrote none. */
  readonly fix: FixResult | null
  readonly patch: string | null
  /** Applies the patch to the base and gives a file's contents there. */
  readonly patched: (path: string) => string
}

const ROOT = resolve(import.meta.dirname, "../../../..")
/** Kept from run to run, so that the program is installed once on a machine. */
export const TOOL_CACHE = join(ROOT, ".tools/tool-cache")

/** A checkout, and the action run on it from its sources, as the runner would. */
export function useAgent() {
  let folder = ""
  const models: ScriptedModel[] = []
  const checkout = (): string => join(folder, "checkout")
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: checkout(),
      encoding: "utf8",
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "auto-triage-agent-test-"))
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(checkout(), path)), { recursive: true })
      writeFileSync(join(checkout(), path), text)
    }
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "base")
  })
  afterAll(() => {
    for (const model of models) model.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return async function fix(given: Given): Promise<Ended> {
    const temp = mkdtempSync(join(folder, "temp-"))
    const model = await startModel(given.turns)
    models.push(model)
    const brief = JSON.stringify(aBrief(given.sha ?? git("rev-parse", "HEAD").trim(), given))
    const files = { brief: join(temp, "brief.json"), output: join(temp, "output"), summary: join(temp, "summary") }
    for (const [path, text] of [
      [files.brief, brief],
      [files.output, ""],
      [files.summary, ""],
    ] as const)
      writeFileSync(path, text)
    const inputs = {
      brief: files.brief,
      "brief-sha256": sha256(brief),
      "anthropic-api-key": KEYS.model,
      "anthropic-url": model.url,
      "datadog-api-key": KEYS.telemetry,
      "otlp-url": model.url,
      "agent-cli": TOOL_CACHE,
      ...given.inputs,
    }
    const child = spawn(process.execPath, ["--conditions=source", resolve(import.meta.dirname, "../index.ts")], {
      cwd: checkout(),
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...CANARIES,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(":"),
        HOME: process.env["HOME"],
        GITHUB_REPOSITORY: "o/r",
        GITHUB_WORKSPACE: checkout(),
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
      },
    })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk))
    const closed = new Promise<number | null>(done => child.on("close", done))
    await given.during?.(child, model)
    const code = await closed
    const outputs = readFileSync(files.output, "utf8")
    const fixFolder = /^fix<<(\S+)\n([^\n]*)\n\1$/m.exec(outputs)?.[2] ?? ""
    const patchFile = join(fixFolder, "fix.patch")
    const hasFix = fixFolder !== ""
    return {
      code,
      log: Buffer.concat(chunks).toString("utf8"),
      outputs,
      summary: readFileSync(files.summary, "utf8"),
      model,
      fix: hasFix ? (JSON.parse(readFileSync(join(fixFolder, "fix.json"), "utf8")) as FixResult) : null,
      patch: hasFix && existsSync(patchFile) ? readFileSync(patchFile, "latin1") : null,
      patched(path) {
        const tree = mkdtempSync(join(folder, "tree-"))
        execFileSync("git", ["clone", "-q", checkout(), tree])
        execFileSync("git", ["apply", "--index", patchFile], { cwd: tree })
        return readFileSync(join(tree, path), "utf8")
      },
    }
  }
}

function aBrief(sha: string, { autofix = {}, commands = {} }: Given): Brief {
  const service = aService({
    name: "shop",
    path: "apps/shop",
    commands: { install: null, lint: null, typecheck: null, test: "node --test", testFiles: null, ...commands },
    editable: ["apps/shop/src/**"],
  })
  const config = { ...DEFAULT_CONFIG.autofix, sandbox: "preferred", maxTurns: 10, maxUsd: 1, ...autofix } as const
  return {
    schema: 1,
    fixId: "12.1",
    issue: anIssue(),
    assessment: {
      total: 50,
      priority: "Medium",
      rules: [],
      fixability: { total: 50, rules: [] },
    },
    forced: false,
    ticketKey: "PPL-1",
    repository: "o/r",
    runUrl: "https://github.com/o/r/actions/runs/12",
    base: { branch: "develop", sha },
    branch: "auto-fix/ppl-1-01234567",
    place: SOURCE,
    service,
    config: { ...DEFAULT_CONFIG, autofix: config },
  }
}
