import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import type { Access } from "./access/access.ts"
import { readAccess } from "./access/read-access.ts"
import { runCommand } from "./access/run-command.ts"
import { explainBatch } from "./explain/explain-batch.ts"
import { createExplainer } from "./explain/explain-error.ts"
import { explainTicket } from "./explain/explain-ticket.ts"
import { printExplanation } from "./explain/print-explanation.ts"
import { readCommand } from "./explain/read-command.ts"
import { readErrorFiles } from "./explain/read-error-files.ts"
import { USAGE } from "./explain/usage.ts"
import type { UserPath } from "./explain/user-path.ts"

await runCommand(main)

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2))
  switch (command.kind) {
    case "help":
      return write(USAGE)
    case "ticket":
      return write(await explainTicket(command.key, { ...command, access: openAccess(command.envFile) }))
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

/** The vendors that the settings name, by the one transport that all clients share. */
function openAccess(file: UserPath | null): Access {
  const access = readAccess(process.env, file)
  const clock = { now: () => Date.now(), sleep: (ms: number) => new Promise<void>(done => setTimeout(done, ms)) }
  const transport = installTransport({ clock })
  transport.allow({ service: "github", baseUrl: access.github.apiUrl, readRetries: 2 })
  const { datadog, jira } = access
  transport.allow({ service: "datadog", baseUrl: datadogBaseUrl(datadog.site, datadog.url), readRetries: 2 })
  if (jira.baseUrl !== null) transport.allow({ service: "jira", baseUrl: jiraBaseUrl(jira.baseUrl), readRetries: 2 })
  return access
}

function write(text: string): void {
  process.stdout.write(text)
}
