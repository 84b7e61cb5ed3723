import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { type Lab, startLab } from "./control/start-lab.ts"
import { untilStopped } from "./control/until-stopped.ts"

const USAGE = `usage: npm run lab -- [--json] [--repo DIR] [--config FILE]

  --json         print one JSON object with all addresses and credentials as the first line
  --repo DIR     a git repository whose errors are triaged, instead of the miniature
  --config FILE  a configuration to use as .github/auto-triage.yml
`

const options = readOptions()
const stopped = untilStopped()
try {
  const lab = await startLab(options)
  for (const note of lab.world.notes) process.stderr.write(`${note}\n`)
  process.stdout.write(options.json ? `${JSON.stringify(describe(lab))}\n` : greeting(lab))
  await stopped
  await lab.close()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`)
  process.exit(1)
}

function readOptions(): { readonly json: boolean; readonly repo: string | null; readonly config: string | null } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean", default: false },
        repo: { type: "string" },
        config: { type: "string" },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) {
      process.stdout.write(USAGE)
      process.exit(0)
    }
    return { json: values.json, repo: existing(values.repo), config: existing(values.config) }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
  }
}

function existing(path: string | undefined): string | null {
  if (path === undefined) return null
  const full = resolve(process.env["INIT_CWD"] ?? process.cwd(), path)
  if (!existsSync(full)) throw new Error(`${path}: there is no such file or folder`)
  return full
}

function describe({ world, control, page }: Lab): Record<string, unknown> {
  const { urls, repository, ref, services, credentials } = world
  return { control, page, ...urls, repository, caller: world.caller, ref, services, credentials }
}

function greeting({ world, control, page }: Lab): string {
  return `The lab is up. Ctrl-C ends it.

  page      ${page}
  control   ${control}
  Datadog   ${world.urls.datadog}
  Jira      ${world.urls.jira}
  GitHub    ${world.urls.github}
  model     ${world.urls.model}
  target    ${world.repository} at ${world.ref}, and ${world.caller}, which calls the product's workflow

Tokens and keys, e.g. to set a variable: npm run lab -- --json

Send it an error:

  curl -X POST ${control}/datadog/errors -H 'content-type: application/json' \\
    -d '{"service":"${world.services[0]?.name ?? "backend-api"}","env":"production","type":"TypeError","message":"something broke"}'
`
}
