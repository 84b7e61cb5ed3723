import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { logText } from "@auto-triage/shared/text/log-text"
import { readAccess } from "./access/read-access.ts"
import { runCommand } from "./access/run-command.ts"
import { printRollback } from "./rollback/print-rollback.ts"
import { readRollbackCommand } from "./rollback/rollback-command.ts"
import { createRollbackPorts } from "./rollback/rollback-ports.ts"
import { runRollback } from "./rollback/run-rollback.ts"
import { USAGE } from "./rollback/usage.ts"
import { wayBackCommand } from "./rollback/way-back-command.ts"

const clock: Clock = { now: () => Date.now(), sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) }

// 3 says that it is done, which a fault of ours must not.
await runCommand(main, { upstream: 1, own: 1 })

async function main(): Promise<void> {
  const command = readRollbackCommand(process.argv.slice(2))
  if (command === null) return void process.stdout.write(USAGE)
  const access = readAccess(process.env, command.envFile)
  const transport = installTransport({ clock })
  transport.allow({ service: "github", baseUrl: access.github.apiUrl, readRetries: 2 })
  const baseUrl = datadogBaseUrl(access.datadog.site, access.datadog.url)
  transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  if (command.apply) process.once("SIGINT", () => stop(wayBackCommand(command)))
  const tell = (words: string): void => void process.stderr.write(`${logText(words, 1000)}\n`)
  const result = await runRollback(command, createRollbackPorts(access, clock), tell)
  process.stdout.write(command.json ? `${JSON.stringify(result)}\n` : printRollback(result, wayBackCommand(command)))
  process.exitCode = result.status
}

/** Nothing is lost by it: each change was written down before it was made. */
function stop(wayBack: string): never {
  process.stderr.write(`Stopped. What was changed is on record: start the same again to go on, or ${wayBack}\n`)
  process.exit(130)
}
