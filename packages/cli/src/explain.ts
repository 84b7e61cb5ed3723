import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { explainBatch } from "./explain/explain-batch.ts"
import { createExplainer } from "./explain/explain-error.ts"
import { explainTicket } from "./explain/explain-ticket.ts"
import { printExplanation } from "./explain/print-explanation.ts"
import { readCommand } from "./explain/read-command.ts"
import { readErrorFiles } from "./explain/read-error-files.ts"
import { USAGE } from "./explain/usage.ts"

// A reader like `head` may go before everything is written.
process.stdout.on("error", error => {
  if (!("code" in error && error.code === "EPIPE")) throw error
})

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2))
  switch (command.kind) {
    case "help":
      return write(USAGE)
    case "ticket":
      return write(await explainTicket(command.key, command))
    case "batch": {
      const faults = explainBatch(command.folder, createExplainer(command), write)
      if (faults > 0) process.exitCode = 1
      return
    }
    case "error": {
      const explanation = createExplainer(command).explain(readErrorFiles(command))
      return write(command.json ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
    }
  }
}

function write(text: string): void {
  process.stdout.write(text)
}
