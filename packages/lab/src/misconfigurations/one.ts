import type { Misconfiguration } from "./misconfiguration.ts"

type State = Misconfiguration["doctor"]["state"]

/** A misconfiguration of which the doctor says "state check", e.g. "fail jira-token". */
export function one(name: string, plant: Misconfiguration["plant"], says: `${State} ${string}`): Misconfiguration {
  const [state, check = ""] = says.split(" ") as [State, string?]
  return { name, plant, doctor: { check, state } }
}
