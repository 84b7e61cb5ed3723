import type { Settings } from "../github/settings.ts"
import type { Step } from "../step.ts"

/** Variables that are not there yet, in their starting state; one that is there keeps its value. */
export function variablesStep(settings: Settings, wanted: readonly (readonly [string, string])[]): Step {
  return {
    name: "Variables",
    async look() {
      const known = await settings.variables()
      return wanted.map(([name, value]) => {
        const now = known.get(name)
        if (now !== undefined) return { state: "done", seen: `${name} is ${JSON.stringify(now)}` } as const
        return {
          state: "todo",
          seen: `set ${name} to ${JSON.stringify(value)}`,
          will: [],
          apply: async () => (await settings.createVariable(name, value), [`${name} is ${JSON.stringify(value)}`]),
        } as const
      })
    },
  }
}
