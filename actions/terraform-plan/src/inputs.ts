import type { Inputs } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"

const MODES = ["plan", "apply", "drift"] as const

export type Mode = (typeof MODES)[number]

export type PlanInputs = {
  /** A plan to show, or the log of a command that failed; paths. */
  readonly asked: { readonly kind: "plan" | "log"; readonly path: string }
  readonly environment: string
  readonly mode: Mode
}

/** @throws ConfigError that names the input. */
export function readInputs(inputs: Inputs): PlanInputs {
  const [plan, log] = [inputs.text("plan"), inputs.text("log")]
  if ((plan === "") === (log === ""))
    throw new ConfigError('Give either the input "plan" or the input "log": what to show, or why it failed')
  const wanted = inputs.text("mode")
  const mode = MODES.find(known => known === wanted)
  if (mode === undefined) throw new ConfigError(`The input "mode" must be one of ${MODES.join(", ")}`)
  return Object.freeze<PlanInputs>({
    asked: plan === "" ? { kind: "log", path: log } : { kind: "plan", path: plan },
    environment: inputs.required("environment"),
    mode,
  })
}
