import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { readAccess } from "@auto-triage/cli/access/read-access"
import { readSetupCommand } from "@auto-triage/cli/setup/read-setup-command"
import { setUp, type SetupOutcome } from "@auto-triage/cli/setup/set-up"
import type { Terminal } from "@auto-triage/cli/setup/terminal/terminal"
import { environmentFile } from "../../control/environment-file.ts"
import { gitEnvironment } from "../../github/git/run-git.ts"
import { pressButtons } from "../../press/press-buttons.ts"
import { createWorld, TARGET, type World } from "../../world/world.ts"

/** Ends a setup as a kill would: it catches nothing of it. */
export class Killed extends Error {}

export type SetupRan = { readonly outcome: SetupOutcome | null; readonly text: string }

export type SetupRun = {
  readonly args?: readonly string[]
  readonly environment?: Readonly<NodeJS.ProcessEnv>
  readonly terminal?: Terminal | null
  /** What the person does at an address that they are told. */
  readonly browse?: (url: string) => Promise<unknown>
}

/** A bare world, a clone of its target, and setups in this process. */
export interface SetupUnderTest {
  readonly world: World
  /** For more clones and folders. */
  readonly directory: string
  readonly clone: string
  /** The lab's addresses and credentials by their names. */
  readonly environment: Readonly<Record<string, string>>
  run(run?: SetupRun): Promise<SetupRan>
  close(): Promise<void>
}

export async function openSetup(): Promise<SetupUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), "setup-"))
  const world = await createWorld({ directory: join(directory, "w"), provision: "nothing", bare: true })
  const lines = environmentFile(world).matchAll(/^([A-Z_]+)="([^"]*)"$/gm)
  const environment = Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]))
  const clone = join(directory, "clone")
  const url = world.urls.github.replace("//", `//x:${world.credentials.adminPat}@`)
  await git(directory, "clone", "--quiet", `${url}/${TARGET}.git`, clone)
  return {
    world,
    directory,
    clone,
    environment,
    run: run => runSetup(clone, environment, run ?? {}),
    async close() {
      await world.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function runSetup(
  clone: string,
  environment: Readonly<NodeJS.ProcessEnv>,
  { args = ["--apply"], browse = url => pressButtons(url, TARGET), terminal = null, ...given }: SetupRun,
): Promise<SetupRan> {
  const command = readSetupCommand(["--repo", clone, ...args])
  if (command === null) throw new Error("this asks for help")
  const lines: string[] = []
  const visits: Promise<unknown>[] = []
  const write = (line: string): void => {
    lines.push(line)
    const page = /^ +open +(http\S+)$/.exec(line)?.[1]
    if (page !== undefined) visits.push(browse(page))
  }
  const clock = { now: Date.now, sleep: async () => void (await Promise.all(visits)) }
  const access = readAccess({ ...environment, ...given.environment }, null)
  try {
    const outcome = await setUp(command, access, { clock, write, open: () => {}, terminal })
    return { outcome, text: lines.join("\n") }
  } catch (error) {
    if (error instanceof Killed) return { outcome: null, text: lines.join("\n") }
    throw error
  } finally {
    await Promise.all(visits)
  }
}

/** The lab answers in this very process, so git may not keep it from doing so. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)("git", args, { cwd, env: gitEnvironment(), encoding: "utf8" })).stdout
}
