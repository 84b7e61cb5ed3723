import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { logText } from "@auto-triage/shared/text/log-text"
import { readAccess } from "./access/read-access.ts"
import { printRollback } from "./rollback/print-rollback.ts"
import { readRollbackCommand } from "./rollback/rollback-command.ts"
import { createRollbackPorts } from "./rollback/rollback-ports.ts"
import { runRollback } from "./rollback/run-rollback.ts"
import { USAGE } from "./rollback/usage.ts"

const clock: Clock = { now: () => Date.now(), sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) }

// A reader like `head` may go before everything is written.
process.stdout.on("error", error => {
  if (!("code" in error && error.code === "EPIPE")) throw error
})

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof ConfigError ? 2 : 1
}

async function main(): Promise<number> {
  const command = readRollbackCommand(process.argv.slice(2))
  if (command === null) {
    process.stdout.write(USAGE)
    return 0
  }
  const access = readAccess(process.env, command.envFile)
  const transport = installTransport({ clock })
  transport.allow({ service: "github", baseUrl: access.github.apiUrl, readRetries: 2 })
  const baseUrl = datadogBaseUrl(access.datadog.site, access.datadog.url)
  transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  if (command.apply) process.once("SIGINT", () => stop(command.what))
  const tell = (words: string): void => void process.stderr.write(`${logText(words, 1000)}\n`)
  const result = await runRollback(command, createRollbackPorts(access, clock), tell)
  process.stdout.write(command.json ? `${JSON.stringify(result)}\n` : printRollback(result))
  return result.status
}

/** Nothing is lost by it: each change was written down before it was made. */
function stop(what: string): never {
  process.stderr.write(
    `Stopped. What was changed is on record: start the same again to go on, or npm run rollback -- ${what} --back --apply\n`,
  )
  process.exit(130)
}
