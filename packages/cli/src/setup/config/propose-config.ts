import { ownersOf, parseCodeowners } from "@auto-triage/shared/pipeline/stack/repository/codeowners"
import type { FoundService } from "./find-services.ts"

export type ProposedConfig = Readonly<Record<string, unknown>>

/**
 * A configuration in the shape of its file, from what was found. Names come from the repository and are data: they become
 * values and keys of the record, and whoever writes it quotes them.
 */
export function proposeConfig(found: {
  readonly services: readonly FoundService[]
  readonly codeowners: string
  readonly site: string
  /** Key of the Jira project; null leaves it to the default. */
  readonly project: string | null
}): ProposedConfig {
  const rules = parseCodeowners(found.codeowners)
  const teams = teamsOf(rules.flatMap(rule => rule.owners))
  const teamOf = (path: string): string | null => {
    const owner = ownersOf(rules, path === "" ? "README.md" : `${path}/README.md`).find(one => teams.has(one))
    return owner === undefined ? null : (teams.get(owner) ?? null)
  }
  const fallback = teamOf("any-other-folder")
  const services = found.services.map(service => {
    const team = teamOf(service.path)
    return {
      name: service.name,
      ...(service.path === "" ? {} : { path: service.path }),
      ...(team === null ? {} : { team }),
      environments: ["staging", "production"],
      ...commandsOf(service),
    }
  })
  return {
    site: found.site,
    production: ["production"],
    services,
    ...(teams.size === 0
      ? {}
      : { teams: Object.fromEntries([...teams].map(([owner, key]) => [key, { owners: [owner] }])) }),
    ...(fallback === null ? {} : { "default-team": fallback }),
    ...(found.project === null ? {} : { jira: { project: found.project } }),
    storm: { issues: 20, minutes: 10 },
  }
}

function commandsOf({ commands }: FoundService): { readonly commands?: Readonly<Record<string, string>> } {
  const { testFiles, ...others } = commands
  const known = Object.entries({ ...others, "test-files": testFiles }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  return known.length === 0 ? {} : { commands: Object.fromEntries(known) }
}

/** Key of each team by its name in CODEOWNERS; persons and addresses are no teams. */
function teamsOf(owners: readonly string[]): ReadonlyMap<string, string> {
  const teams = new Map<string, string>()
  for (const owner of owners) {
    const slug = owner.startsWith("@") ? owner.split("/")[1] : undefined
    if (slug === undefined || teams.has(owner)) continue
    const isTaken = [...teams.values()].includes(slug)
    // Keys that JavaScript itself gives a meaning would vanish from the record.
    if (slug !== "__proto__") teams.set(owner, isTaken ? owner.slice(1).replace("/", "-") : slug)
  }
  return teams
}
