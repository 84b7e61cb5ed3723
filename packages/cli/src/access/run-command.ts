import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"

/**
 * Runs a command of the terminal and sets the exit status: 2 where the person has to change something, `upstream` where a
 * vendor failed, both with a message alone; 3 with a stack for a fault of ours, because 0 and 1 are answers of commands.
 */
export async function runCommand(main: () => Promise<void>, upstream = 2): Promise<void> {
  // A reader like `head` may go before everything is written.
  process.stdout.on("error", error => {
    if (!("code" in error && error.code === "EPIPE")) throw error
  })
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${textOf(error)}\n`)
    process.exitCode = error instanceof ConfigError ? 2 : error instanceof UpstreamError ? upstream : 3
  }
}

function textOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof UpstreamError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
