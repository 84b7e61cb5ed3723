import { existsSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { environmentFile } from "./control/environment-file.ts"
import { type Lab, startLab } from "./control/start-lab.ts"
import { untilStopped } from "./control/until-stopped.ts"
import { describeProvisioned } from "./provision/provisioned.ts"
import type { WorldOptions } from "./world/world.ts"

const USAGE = `usage: npm run lab -- [--json] [--repo DIR] [--config FILE] [--provision HOW] [--bare] [--env-file FILE]

  --json           print one JSON object with all addresses and credentials as the first line
  --repo DIR       a git repository whose errors are triaged, instead of the miniature
  --config FILE    a configuration to use as .github/auto-triage.yml
  --provision HOW  where Datadog's monitors and webhooks come from: terraform (tofu or terraform applies the module),
                   recorded (a recorded apply), nothing, or auto: terraform where it works, else recorded
  --bare           leave out what npm run setup makes: the target's configuration, workflows, secrets, variables,
                   environments, and the GitHub App
  --env-file FILE  write its addresses and credentials there, for the --env-file of the other commands
`

const PROVISION = ["auto", "terraform", "recorded", "nothing"] as const

const options = readOptions()
const stopped = untilStopped()
try {
  const lab = await startLab(options)
  for (const note of lab.world.notes) process.stderr.write(`${note}\n`)
  if (options.envFile !== null) writeFileSync(options.envFile, environmentFile(lab.world), { mode: 0o600 })
  process.stdout.write(options.json ? `${JSON.stringify(describe(lab))}\n` : greeting(lab))
  await stopped
  await lab.close()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`)
  process.exit(1)
}

type Options = Required<Pick<WorldOptions, "repo" | "config" | "provision" | "bare">> & {
  readonly json: boolean
  readonly envFile: string | null
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean", default: false },
        repo: { type: "string" },
        config: { type: "string" },
        provision: { type: "string", default: "auto" },
        bare: { type: "boolean", default: false },
        "env-file": { type: "string" },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) {
      process.stdout.write(USAGE)
      process.exit(0)
    }
    const provision = PROVISION.find(how => how === values.provision)
    if (provision === undefined) throw new Error(`--provision takes ${PROVISION.join(", ")}`)
    const { json, repo, config, bare, "env-file": envFile } = values
    const file = fromUser(envFile)
    // Said before the world is started, not after.
    if (file !== null && !existsSync(dirname(file))) throw new Error(`${envFile}: its folder does not exist`)
    return { json, repo: existing(repo), config: existing(config), provision, bare, envFile: file }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
  }
}

function existing(path: string | undefined): string | null {
  const full = fromUser(path)
  if (full !== null && !existsSync(full)) throw new Error(`${path}: there is no such file or folder`)
  return full
}

/** npm runs scripts in the package's folder and says in INIT_CWD where the user stands. */
function fromUser(path: string | undefined): string | null {
  return path === undefined ? null : resolve(process.env["INIT_CWD"] ?? process.cwd(), path)
}

function describe({ world, control, page }: Lab): Record<string, unknown> {
  const { urls, repository, ref, services, credentials } = world
  const { caller, provisioned } = world
  return { control, page, ...urls, repository, caller, ref, services, provisioned, credentials }
}

function greeting({ world, control, page }: Lab): string {
  return `The lab is up. Ctrl-C ends it.

  page      ${page}
  dashboard ${page}#dashboard
  control   ${control}
  Datadog   ${world.urls.datadog}
  Jira      ${world.urls.jira}
  GitHub    ${world.urls.github}
  model     ${world.urls.model}
  storage   ${world.urls.storage}
  target    ${world.repository} at ${world.ref}, and ${world.caller}, which calls the product's workflow

${describeProvisioned(world.provisioned)}

Tokens and keys, e.g. to set a variable: npm run lab -- --json
For the other commands: npm run lab -- --env-file lab.env

Send it an error:

  curl -X POST ${control}/datadog/errors -H 'content-type: application/json' \\
    -d '{"service":"${world.services[0]?.name ?? "backend-api"}","env":"production","type":"TypeError","message":"something broke"}'
`
}
