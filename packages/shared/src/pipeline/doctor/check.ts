import type { Reading } from "../../ports/reading.ts"
import type { DoctorSources } from "./doctor-sources.ts"
import type { SmokeStage } from "./smoke-stage.ts"
import type { Verdict } from "./verdict.ts"

/** Step of the setup runbook. */
export type RunbookStep = "1a" | "1b" | "2" | "3" | "4" | "5" | "5b" | "6"

/** One thing that has to be right. `read` asks, `judge` is pure; what is hidden from `read` is unknown without being judged. */
export type Check<Value> = {
  /** Stable, kebab-case, e.g. app-permissions. */
  readonly id: string
  readonly step: RunbookStep
  /** What has to hold, as a sentence. */
  readonly title: string
  /** What goes wrong where it does not hold. */
  readonly why: string
  /** Steps of a smoke test that fail then, the likeliest first. */
  readonly breaks: readonly SmokeStage[]
  /** What a person is asked to look at where it cannot be known here. */
  readonly ask: string
  readonly read: (sources: DoctorSources) => Promise<Reading<Value>>
  readonly judge: (value: Value, sources: Pick<DoctorSources, "expected">) => Verdict | readonly Verdict[]
}

/** A check whose kind of value nobody needs to know any more. */
export type AnyCheck = Omit<Check<unknown>, "read" | "judge"> & {
  readonly verdicts: (sources: DoctorSources) => Promise<readonly Verdict[]>
}

/** Ties reading and judging together. */
export function defineCheck<Value>(check: Check<Value>): AnyCheck {
  const { read, judge, ...about } = check
  return {
    ...about,
    async verdicts(sources) {
      const { watched, usesConfig } = watchConfig(sources)
      const reading = await read(watched)
      if (reading.kind === "hidden") return [{ state: "unknown", seen: reading.why, fix: check.ask }]
      const judged = judge(reading.value, watched)
      const verdicts = "state" in judged ? [judged] : judged
      const { configFault = null, configHidden = null } = sources.expected
      if ((configFault ?? configHidden) === null || !usesConfig() || check.id === CONFIG_CHECK) return verdicts
      const why = configFault === null ? `could not be read: ${configHidden}` : "has a fault"
      return [{ state: "unknown", seen: `It depends on the configuration, which ${why}`, fix: check.ask }]
    },
  }
}

/** The one check whose matter a faulty configuration is; whatever else is compared with one would alarm for nothing. */
const CONFIG_CHECK = "config-file"

function watchConfig(sources: DoctorSources): { readonly watched: DoctorSources; readonly usesConfig: () => boolean } {
  let used = false
  const { config, ...expected } = sources.expected
  const watched = {
    ...sources,
    expected: {
      ...expected,
      get config() {
        used = true
        return config
      },
    },
  }
  return { watched, usesConfig: () => used }
}
