import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { logText } from "@auto-triage/shared/text/log-text"

const LONGEST_LINE = 2000

/**
 * Runs a command of the terminal and sets the exit status: 2 where the person has to change something, `upstream` where a
 * vendor failed, both with a message alone; `own` with a stack for a fault of ours, because 0 and 1 are answers of most
 * commands.
 */
export async function runCommand(main: () => Promise<void>, { upstream = 2, own = 3 } = {}): Promise<void> {
  // A reader like `head` may go before everything is written.
  process.stdout.on("error", error => {
    if (!("code" in error && error.code === "EPIPE")) throw error
  })
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${textOf(error)}\n`)
    process.exitCode = error instanceof ConfigError ? 2 : error instanceof UpstreamError ? upstream : own
  }
}

function textOf(error: unknown): string {
  // A vendor's own words may be part of it.
  if (error instanceof ConfigError || error instanceof UpstreamError)
    return error.message
      .split("\n")
      .map(line => logText(line, LONGEST_LINE))
      .join("\n")
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
