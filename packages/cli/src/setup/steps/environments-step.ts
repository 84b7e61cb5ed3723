import type { EnvironmentState, Settings } from "../github/settings.ts"
import type { Look, Step } from "../step.ts"
import type { WantedSecrets } from "../wanted-settings.ts"

/** Environments, each limited to the branches that may use its secrets. Rules that a person has set stay as they are. */
export function environmentsStep(settings: Settings, wanted: readonly WantedSecrets[]): Step {
  return {
    name: "Environments",
    look: () =>
      Promise.all(
        wanted.flatMap(({ environment, branches }) =>
          environment === null ? [] : [look(settings, environment, branches)],
        ),
      ),
  }
}

async function look(settings: Settings, name: string, branches: readonly string[] | null): Promise<Look> {
  const state = await settings.environment(name)
  if (branches === null) {
    if (state !== null) return { state: "done", seen: `${name} is there${rulesOf(state)}` }
    const apply = async (): Promise<readonly string[]> => (await settings.createEnvironment(name), [`${name} is there`])
    return { state: "todo", seen: `create ${name}, for all branches`, will: [], apply }
  }
  const person = forPerson(name, branches, state)
  if (person !== null) return person
  const missing = branches.filter(branch => state?.branches.includes(branch) !== true)
  if (state?.limited === true && missing.length === 0)
    return { state: "done", seen: `${name} is limited to ${state.branches.join(", ")}${rulesOf(state)}` }
  return {
    state: "todo",
    seen: `${state === null ? "create" : "limit"} ${name}, for ${nameBranches(branches)} alone`,
    will: [],
    async apply() {
      if (state?.limited !== true) await settings.limitEnvironment(name)
      for (const branch of missing) await settings.allowBranch(name, branch)
      return [`${name} is limited to ${branches.join(", ")}`]
    },
  }
}

/** What is there and only a person may change: their rules, and branches that the workflows do not need. */
function forPerson(name: string, branches: readonly string[], state: EnvironmentState): Look | null {
  if (state === null) return null
  const page = `Settings → Environments → ${name}`
  const choose = `Choose "Selected branches and tags" with ${branches.join(", ")} alone under ${page}`
  if (state.limited && state.branches.length === 0 && !state.custom)
    return { state: "person", seen: `${name} is limited to protected branches and stays so`, asks: [choose] }
  // GitHub does not document that a change of the branches keeps the rules that it does not name.
  if (!state.limited && state.rules.length > 0)
    return { state: "person", seen: `${name} is open to all branches, and stays so${rulesOf(state)}`, asks: [choose] }
  const more = state.limited ? state.branches.filter(branch => !branches.includes(branch)) : []
  const lacks = branches.some(branch => !state.branches.includes(branch))
  if (more.length === 0 || lacks) return null
  return {
    state: "person",
    seen: `${name} may also be used from ${more.join(", ")}`,
    asks: [`Whoever can push there can use its secrets. If that is not meant: ${choose}`],
  }
}

function rulesOf({ rules }: NonNullable<EnvironmentState>): string {
  return rules.length === 0 ? "" : `, with rules that stay: ${rules.join(", ")}`
}

function nameBranches(branches: readonly string[]): string {
  return branches.length === 1 ? `the branch ${branches[0]}` : `the branches ${branches.join(" and ")}`
}
