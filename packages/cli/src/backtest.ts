import { accessSync, constants, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { readAccess } from "./access/read-access.ts"
import { runCommand } from "./access/run-command.ts"
import { printReport } from "./backtest/print-report.ts"
import { createProgress } from "./backtest/progress.ts"
import { readBacktestCommand } from "./backtest/read-backtest-command.ts"
import { renderPage } from "./backtest/page/render-page.ts"
import { runBacktest } from "./backtest/run-backtest.ts"
import { USAGE } from "./backtest/usage.ts"
import type { UserPath } from "./explain/user-path.ts"

/** Datadog's limits of event searches are by the hour. */
const MAX_WAIT_MS = 65 * 60_000
const WORTH_SAYING_MS = 2_000

await runCommand(main)

async function main(): Promise<void> {
  const command = readBacktestCommand(process.argv.slice(2))
  if (command === null) return void process.stdout.write(USAGE)
  if (command.page !== null) checkFolder(command.page)
  const progress = createProgress(process.stderr)
  const clock: Clock = {
    now: Date.now,
    async sleep(ms) {
      if (ms >= WORTH_SAYING_MS) progress.note(`A vendor asks to wait ${Math.ceil(ms / 1000)} s`)
      await new Promise(resolve => setTimeout(resolve, ms))
    },
  }
  const transport = installTransport({ clock, maxWaitMs: MAX_WAIT_MS, onlyReads: true })
  const access = readAccess(process.env, command.envFile)
  const report = await runBacktest(command, { access, clock, transport, say: progress.step })
  progress.end()
  if (command.page !== null) {
    writePage(command.page, renderPage(report))
    progress.note(`${command.page.given} is written`)
  }
  process.stdout.write(command.json ? `${JSON.stringify(report)}\n` : printReport(report))
}

/** Before the long work, not after it. */
function checkFolder(page: UserPath): void {
  try {
    accessSync(dirname(page.full), constants.W_OK)
  } catch (error) {
    throw cannotWrite(page, error)
  }
}

function writePage(page: UserPath, text: string): void {
  try {
    writeFileSync(page.full, text, { mode: 0o600 })
  } catch (error) {
    throw cannotWrite(page, error)
  }
}

function cannotWrite({ given }: UserPath, cause: unknown): ConfigError {
  return new ConfigError(`${given}: the page cannot be written there; name another file with --page`, { cause })
}
