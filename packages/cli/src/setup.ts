import { spawn, spawnSync } from "node:child_process"
import { join } from "node:path"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { readAccess } from "./access/read-access.ts"
import { runCommand } from "./access/run-command.ts"
import type { UserPath } from "./explain/user-path.ts"
import { readSetupCommand } from "./setup/read-setup-command.ts"
import { setUp, type SetupOutcome } from "./setup/set-up.ts"
import { createTerminal, type Terminal } from "./setup/terminal/terminal.ts"
import { SETUP_USAGE } from "./setup/usage.ts"

await runCommand(main)

async function main(): Promise<void> {
  const command = readSetupCommand(process.argv.slice(2))
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  if (command === null) return write(SETUP_USAGE.trimEnd())
  const access = readAccess(process.env, command.envFile)
  const clock = { now: Date.now, sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)) }
  installTransport({ clock }).allow({ service: "github", baseUrl: access.github.apiUrl, readRetries: 2 })
  const result = await setUp(command, access, { clock, write, open, terminal: terminal() })
  if (result.failed > 0) process.exitCode = 1
  if (command.apply && command.doctor) askDoctor(command.envFile, result)
}

/** In a process of its own, with rules of its own about whom it may reach. What it finds is told and no failure of the setup. */
function askDoctor(envFile: UserPath | null, { learned, merged }: SetupOutcome): void {
  const file = envFile === null ? [] : ["--env-file", envFile.full]
  // Most of what the doctor looks for is in files. The App is looked at now, while its key is at hand.
  const options = merged ? file : [...file, "--step", "1a"]
  process.stdout.write(`\nThe doctor says${merged ? "" : " of the App"}:\n\n`)
  spawnSync(process.execPath, ["--conditions=source", "--", join(import.meta.dirname, "doctor.ts"), ...options], {
    stdio: "inherit",
    // Of an App that was made just now, nobody else has the key.
    env: { ...process.env, ...learned },
  })
  const again = envFile === null ? "" : ` -- --env-file ${envFile.given}`
  if (!merged) process.stdout.write(`\nWhen the files are merged, ask for the rest: npm run doctor${again}\n`)
}

/** Null where the input or the output is a file or another program. */
function terminal(): Terminal | null {
  const { stdin: input, stdout: output } = process
  if (!input.isTTY || !output.isTTY) return null
  return createTerminal({ input, output, interrupt: () => process.kill(process.pid, "SIGINT") })
}

/** Where there is no browser, the printed address has to do. */
function open(url: string): void {
  const program = process.platform === "darwin" ? "open" : "xdg-open"
  spawn(program, [url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}
