import { getInput, setSecret } from "@actions/core"
import { ConfigError } from "../errors.ts"

/** Reads the inputs of one action. Names are as in action.yml. */
export interface Inputs {
  /** Trimmed; empty where the caller gave none. */
  text(name: string): string
  /** @throws ConfigError where it is empty. */
  required(name: string): string
  /** Required, masked in every form in which a client sends it, and never logged. */
  secret(name: string): string
  flag(name: string): boolean
}

export const inputs: Inputs = {
  text: name => getInput(name),
  required(name) {
    const value = getInput(name)
    if (value === "")
      throw new ConfigError(`The input "${name}" is empty: give it under "with:" (see the README of this action)`)
    return value
  },
  secret(name) {
    const value = getInput(name)
    if (value === "")
      throw new ConfigError(
        `The input "${name}" is empty: the secret it comes from is missing or not passed to this job`,
      )
    maskSecret(value)
    return value
  },
  flag: name => isExactlyTrue(getInput(name, { trimWhitespace: false })),
}

/** Registers a value, and the encodings in which it may appear, with the runner's log masking. */
export function maskSecret(value: string): void {
  for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64")]) setSecret(form)
}

/**
 * The rule of every switch: exactly "true" after trimming, anything else is off. The same rule stands in the workflow's
 * conditions.
 */
export function isExactlyTrue(value: string | undefined): boolean {
  return value?.trim() === "true"
}
