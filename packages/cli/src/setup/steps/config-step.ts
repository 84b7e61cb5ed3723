import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { stringify } from "yaml"
import { type LocalRepository, readLocalRepository } from "../../explain/local-repository.ts"
import { readText, type UserPath } from "../../explain/user-path.ts"
import { findServices } from "../config/find-services.ts"
import { missingFrom } from "../config/missing-from.ts"
import { type ProposedConfig, proposeConfig } from "../config/propose-config.ts"
import type { Look, Step } from "../step.ts"

const FILE = ".github/auto-triage.yml"
const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/percihealth/auto-triage/main/schemas/auto-triage.schema.json
# Made from what the repository holds. Check the names of the services: they have to be those that Datadog shows.
`

/** The configuration file: written where there is none, otherwise only compared. */
export function configStep(folder: UserPath, given: { readonly site: string; readonly project: string | null }): Step {
  return {
    name: "Configuration file",
    async look() {
      const local = readLocalRepository(folder)
      const proposed = propose(folder, local, given)
      return [local.configFile === null ? write(folder, proposed) : compare(local.configFile, proposed)]
    },
  }
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

function write(folder: UserPath, proposed: ProposedConfig): Look {
  const text = `${HEAD}${stringify(proposed, { lineWidth: 0 })}`
  // What setup writes, the actions must be able to read.
  loadConfig(text, FILE)
  return {
    state: "todo",
    seen: `${FILE} is not there`,
    will: text
      .trimEnd()
      .split("\n")
      .map(line => `+ ${line}`),
    async apply() {
      const path = join(folder.full, FILE)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: "wx" })
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
