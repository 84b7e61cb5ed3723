import type { Settings } from "../github/settings.ts"
import type { Look, Step } from "../step.ts"
import type { WantedSecrets } from "../wanted-settings.ts"

/** Environments, each limited to the branches that may use its secrets. Limits that are there are only added to. */
export function environmentsStep(settings: Settings, wanted: readonly WantedSecrets[]): Step {
  return {
    name: "Environments",
    look: () =>
      Promise.all(
        wanted.flatMap(one => (one.environment === null ? [] : [look(settings, one.environment, one.branches)])),
      ),
  }
}

async function look(settings: Settings, name: string, branches: readonly string[] | null): Promise<Look> {
  const state = await settings.environment(name)
  if (branches === null) {
    if (state !== null) return { state: "done", seen: `${name} is there` }
    const apply = async (): Promise<readonly string[]> => (await settings.createEnvironment(name), [`${name} is there`])
    return { state: "todo", seen: `${name} is not there`, will: [`create ${name}, for all branches`], apply }
  }
  const missing = branches.filter(branch => state?.branches.includes(branch) !== true)
  const isLimited = state?.limited === true
  if (isLimited && state.branches.length === 0 && missing.length > 0)
    return {
      state: "person",
      seen: `${name} is limited to protected branches`,
      asks: [`Choose "Selected branches" with ${branches.join(", ")} under Settings → Environments → ${name}`],
    }
  if (isLimited && missing.length === 0)
    return { state: "done", seen: `${name} is limited to ${state.branches.join(", ")}` }
  return {
    state: "todo",
    seen:
      state === null
        ? `${name} is not there`
        : `${name} is open to branches that must not use it, or closed to one that must`,
    will: [`${state === null ? "create" : "limit"} ${name}: branches ${branches.join(", ")}`],
    async apply() {
      if (!isLimited) await settings.limitEnvironment(name)
      for (const branch of missing) await settings.allowBranch(name, branch)
      return [`${name} is limited to ${branches.join(", ")}`]
    },
  }
}
