import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { beforeEach } from "vitest"
import { parse, stringify } from "yaml"
import { readScript } from "../model/read-script.ts"
import type { Script } from "../model/script.ts"
import { findAgentCli } from "../model/testing/find-agent-cli.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { documentText } from "./document-text.ts"
import type { LabPull } from "./fix-actions.ts"
import { type LabClient, openLab } from "./lab-client.ts"

const TRIAGE = "/error-triage.yml"
const MESSAGE = "Cannot read properties of undefined (reading 'id')"
const CONFIG = ".github/auto-triage.yml"

// Whatever imports this lets the real agent work.
const agent = findAgentCli()
beforeEach(context => context.skip(agent.missing !== null, agent.missing ?? ""))

/** A lab with the switch on, whose model mends the planted bug in few turns. */
export interface FixScene extends LabClient {
  /** The planted bug shows, as an error of its own; answers with the issue id. */
  breaks(name: string, more?: { readonly env?: string; readonly users?: number }): Promise<string>
  /** Waits until a run for the issue is at this job of the fix, e.g. "verify". */
  reaches(job: string): Promise<void>
  openPulls(repository?: string): Promise<readonly LabPull[]>
  fixBranches(repository?: string): readonly string[]
  /** What the comments of the issue's ticket say. */
  told(issueId: string): string
  tries(repository?: string): Promise<readonly FixRun[]>
  /** Of the target, not of those who call its workflow. */
  triageRuns(): readonly RunDetail[]
}

/** `autofix` replaces settings of that part of the configuration. */
export async function openFixScene(autofix: Readonly<Record<string, unknown>> = {}): Promise<FixScene> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-config-"))
  try {
    const config = join(folder, "auto-triage.yml")
    writeFileSync(config, configWith(autofix))
    const client = await openLab({ config })
    client.lab.world.model.setScript({}, quickScript())
    await client.setVariable("AUTOFIX_ENABLED", "true")
    return { ...client, ...sights(client), ...waits(client) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function configWith(autofix: Readonly<Record<string, unknown>>): string {
  const text = readFileSync(join(PRODUCT_ROOT, "packages/lab/target", CONFIG), "utf8")
  const config = parse(text) as { services: Record<string, unknown>[]; autofix: object }
  const [backend = {}] = config.services
  // One file of tests, of which each run of verify is quick. What else the repository checks, CI alone finds out.
  backend["commands"] = {
    lint: "true",
    test: "node --test src/bookings/service.test.ts",
    "test-files": "node --test {files}",
  }
  const room = { "max-open": 50, "max-running": 20, "max-per-day": 100, "max-usd-per-day": 20 }
  return stringify({ ...config, autofix: { ...config.autofix, ...room, ...autofix } })
}

/** The demo's fix, with as few turns as the agent's tools allow: what is edited must have been read. */
export function quickScript(): Script {
  const { turns } = readScript("packages/lab/scripts/fix-booking.json")
  const tools = turns.map(turn => turn.tools ?? [])
  const [service = [], others = [], test = [], mend = [], report = []] = tools
  return {
    turns: [{ tools: [...service, ...others] }, { tools: [...test, ...mend] }, { tools: report }, { text: "Done." }],
  }
}

function sights(client: LabClient): Omit<FixScene, keyof LabClient | "reaches"> {
  const { world } = client.lab
  const snapshot = (name: string) => world.github.snapshot().repositories.find(found => found.name === name)
  return {
    breaks: (name, more) =>
      client.feed({
        service: "backend-api",
        env: "production",
        ...more,
        type: "TypeError",
        message: MESSAGE,
        stack: [
          `TypeError: ${MESSAGE}`,
          "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
          `    at ${name} (/app/apps/backend/src/bookings/service.ts:12:23)`,
        ].join("\n"),
        fingerprint: name,
      }),
    openPulls: async repository => (await client.pulls(repository)).filter(({ state }) => state === "open"),
    fixBranches: (repository = world.repository) =>
      Object.keys(snapshot(repository)?.refs ?? {}).filter(ref => ref.startsWith("refs/heads/auto-fix/")),
    told: issueId =>
      client
        .tickets()
        .filter(({ labels }) => labels.includes(`datadog-issue-${issueId}`))
        .flatMap(({ comments }) => comments.map(({ body }) => documentText(body)))
        .join("\n"),
    async tries(repository = world.repository) {
      const [ledger] = (await world.github.ledger(repository, "refs/auto-triage")).filter(({ ref }) =>
        ref.endsWith("/fixes"),
      )
      const message = ledger?.records.at(-1)?.message ?? ""
      return (JSON.parse(message.slice(message.indexOf("{"))) as { runs: FixRun[] }).runs
    },
    triageRuns: () =>
      world.runner
        .runs()
        .filter(({ workflow, repository }) => workflow.endsWith(TRIAGE) && repository === world.repository),
  }
}

function waits({ lab }: LabClient): Pick<FixScene, "reaches"> {
  return {
    async reaches(job) {
      const { runner, clock } = lab.world
      const at = (): boolean =>
        runner.runs().some(run => run.jobs.some(({ id, status }) => id.endsWith(job) && status === "in_progress"))
      for (const deadline = clock.now() + 60_000; !at();) {
        if (clock.now() > deadline) throw new Error(`no run is at ${job}`)
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    },
  }
}
