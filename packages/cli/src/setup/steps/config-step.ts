import { readFileSync } from "node:fs"
import { join } from "node:path"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { type LocalRepository, readLocalRepository } from "../../explain/local-repository.ts"
import { readText, type UserPath } from "../../explain/user-path.ts"
import { ticketProject } from "../clone/ticket-project.ts"
import { findServices } from "../config/find-services.ts"
import { missingFrom } from "../config/missing-from.ts"
import { type ProposedConfig, proposeConfig } from "../config/propose-config.ts"
import { writeConfig } from "../config/write-config.ts"
import type { Look, Step } from "../step.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { writeNewFile } from "../write-new-file.ts"

const FILE = ".github/auto-triage.yml"

export type ConfigStepOptions = {
  readonly folder: UserPath
  readonly site: string
  /** Key of the Jira project, where the person gave one. */
  readonly project: string | null
  /** Null where nobody can be asked, or nothing is to be done. */
  readonly terminal: Terminal | null
}

/** The configuration file: written where there is none, otherwise only compared. */
export function configStep(options: ConfigStepOptions): Step {
  const { folder, site } = options
  return {
    name: "Configuration file",
    async look() {
      const local = readLocalRepository(folder)
      if (local.configFile !== null) {
        const proposed = propose(folder, local, { site, project: options.project })
        return [compare(local.configFile, proposed)]
      }
      const proposed = propose(folder, local, { site, project: await findProject(options) })
      const write = look(folder, proposed)
      const { services } = proposed
      return Array.isArray(services) && services.length > 0 ? [write] : [write, noService]
    },
  }
}

const noService: Look = {
  state: "person",
  seen: "nothing here looks like a service that is deployed",
  asks: [`Name each as Datadog does, with its folder, under services in ${FILE}`],
}

async function findProject({ folder, project, terminal }: ConfigStepOptions): Promise<string | null> {
  const usual = project ?? ticketProject(folder.full)
  if (project !== null || terminal === null) return usual
  const hint = usual === null ? "Enter: PPL" : `Enter: ${usual}, which the latest commits name`
  const answer = (await terminal.line(`   Key of the Jira project for the tickets (${hint}): `)).toUpperCase()
  if (answer === "") return usual
  if (!/^[A-Z][A-Z0-9_]{1,50}$/.test(answer)) throw new ConfigError("That is no key of a Jira project; one is like PPL")
  return answer
}

function propose(
  folder: UserPath,
  local: LocalRepository,
  given: { readonly site: string; readonly project: string | null },
): ProposedConfig {
  const files = new Set(local.paths)
  const read = (path: string): string | null => {
    try {
      return files.has(path) ? readFileSync(join(folder.full, path), "utf8") : null
    } catch {
      // A link that leads nowhere, or a file that was deleted and not committed.
      return null
    }
  }
  return proposeConfig({ ...given, services: findServices({ files, read }), codeowners: local.codeowners ?? "" })
}

function look(folder: UserPath, proposed: ProposedConfig): Look {
  const text = writeConfig(proposed)
  // What setup writes, the actions must be able to read.
  loadConfig(text, FILE)
  return {
    state: "todo",
    seen: `write ${FILE}, which is not there:`,
    will: text
      .trimEnd()
      .split("\n")
      .map(line => `+ ${line}`),
    async apply() {
      writeNewFile(join(folder.full, FILE), text)
      return [`${FILE} is written: look through it before you commit it`]
    },
  }
}

function compare(file: UserPath, proposed: ProposedConfig): Look {
  const missing = missingFrom(loadConfig(readText(file), file.given), proposed)
  if (missing.length === 0) return { state: "done", seen: `${FILE} is there and valid` }
  const seen = `${FILE} is there and stays as it is. The repository also seems to have:`
  return { state: "person", seen, asks: missing }
}
