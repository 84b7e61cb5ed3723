import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { explainBatch } from "./explain/explain-batch.ts"
import { explainTicket } from "./explain/explain-ticket.ts"
import { createExplainer } from "./explain/explain-error.ts"
import { printExplanation } from "./explain/print-explanation.ts"
import { readErrorFiles } from "./explain/read-error-files.ts"
import { resolveFrom } from "./explain/resolve-from.ts"

const USAGE = `usage: npm run explain -- --issue FILE [--samples FILE] [--config FILE] [--repo DIR] [--json]
       npm run explain -- --samples FILE ...
       npm run explain -- --batch DIR [--config FILE] [--repo DIR]
       npm run explain -- --ticket KEY [--repo DIR]

  --issue FILE    body of Datadog's getIssue, or null
  --samples FILE  bodies of event searches (one, or a list of them), or a plain text with a stack
  --config FILE   an .github/auto-triage.yml; default: the one of --repo, else the built-in defaults
  --repo DIR      a checkout to find files and owners in; with --ticket, a clone that holds the ledger's refs
  --batch DIR     one JSON line for each error in DIR: NAME.issue.json with NAME.samples.json, a file with both parts, or a text
  --ticket KEY    history of one error, by ticket key or issue id. Without --repo it asks GitHub:
                  set GITHUB_REPOSITORY, GITHUB_TOKEN and, beside github.com, GITHUB_API_URL
  --json          one JSON object (docs/explain.schema.json)
`

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigError) && !isUsageError(error)) throw error
  process.stderr.write(`${error.message}\n${isUsageError(error) ? `\n${USAGE}` : ""}`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const text = { type: "string" } as const
  const flag = { type: "boolean", default: false } as const
  const { values } = parseArgs({
    options: {
      issue: text,
      samples: text,
      config: text,
      repo: text,
      batch: text,
      ticket: text,
      json: flag,
      help: flag,
    },
  })
  if (values.help) return write(USAGE)
  const at = (path: string | undefined): string | null => (path === undefined ? null : resolveFrom(path))
  if (values.ticket !== undefined)
    return write(await explainTicket(values.ticket, { repo: at(values.repo), json: values.json }))
  const explainer = createExplainer({ config: at(values.config), repo: at(values.repo) })
  const batch = at(values.batch)
  if (batch !== null) {
    const faults = explainBatch(batch, explainer, write)
    if (faults > 0) process.exitCode = 1
    return
  }
  const [issue, samples] = [at(values.issue), at(values.samples)]
  if (issue === null && samples === null) throw new ConfigError(USAGE)
  const explanation = explainer.explain(readErrorFiles({ issue, samples }))
  write(values.json ? `${JSON.stringify(explanation)}\n` : printExplanation(explanation))
}

function write(text: string): void {
  process.stdout.write(text)
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
}
