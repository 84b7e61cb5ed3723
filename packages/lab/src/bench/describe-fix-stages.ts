import { spreadOf } from "./spread-of.ts"
import type { FixStages } from "./fix-stages.ts"

/** One line for the whole and one for each part, with its share of the median whole. */
export function describeFixStages(rounds: readonly FixStages[]): readonly string[] {
  const whole = spreadOf(rounds.map(({ total }) => total)).median
  const names = Object.keys(rounds[0]?.parts ?? {})
  return [
    `fix decision to open pull request, scripted model, ${rounds.length} rounds: median ${(whole / 1000).toFixed(2)} s`,
    ...names.map(name => {
      const { median } = spreadOf(rounds.map(({ parts }) => parts[name] ?? 0))
      return `  ${name.padEnd(44)}${(median / 1000).toFixed(2).padStart(7)} s  ${((median / whole) * 100).toFixed(0).padStart(3)} %`
    }),
  ]
}
