import { ConfigError } from "../../../errors.ts"
import type { CreateField } from "../../../ports/issue-tracker.ts"

/**
 * The option of a field that has the given name, in any case, or id. `setting` is where the name is configured.
 *
 * @throws ConfigError that lists what the field offers.
 */
export function fieldOption(field: CreateField, name: string, setting: string): { readonly id: string } {
  const found = field.allowed.find(option => option.id === name || option.name.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return { id: found.id }
  const offered = field.allowed.map(option => `"${option.name}"`).join(", ")
  throw new ConfigError(
    `Jira offers no "${name}" in the field ${field.name}. In .github/auto-triage.yml, change "${name}" (${setting}) to one of: ${offered || "nothing; the field has no values yet"}`,
  )
}
