import { getInput, setSecret } from "@actions/core"
import { ConfigError } from "../errors.ts"

/** Reads the inputs of one action. Names are as in action.yml. */
export interface Inputs {
  /** Trimmed; empty where the caller gave none. */
  text(name: string): string
  /** @throws ConfigError where it is empty. */
  required(name: string): string
  /** As required, for a value that is kept as a secret of the repository although it may be shown. */
  setting(name: string): string
  /** Required, masked in every form in which a client sends it, and never logged. */
  secret(name: string): string
  flag(name: string): boolean
}

export const inputs: Inputs = {
  text: name => getInput(name),
  required: name => given(name, 'give it under "with:" (see the README of this action)'),
  setting: name => given(name, fromSecret(name)),
  secret(name) {
    const value = given(name, fromSecret(name))
    maskSecret(value)
    return value
  },
  flag: name => isExactlyTrue(getInput(name, { trimWhitespace: false })),
}

function given(name: string, hint: string): string {
  const value = getInput(name)
  if (value === "") throw new ConfigError(`The input "${name}" is empty: ${hint}`)
  return value
}

/** The workflow names its secrets as the inputs are named. */
function fromSecret(input: string): string {
  if (input === "github-token") return 'leave it out, or pass "${{ github.token }}"'
  const secret = input.toUpperCase().replaceAll("-", "_")
  return `add the secret ${secret} to this repository or its organisation; where another workflow calls this one, it has to pass the secret on under "secrets:"`
}

/** Registers a value, and the encodings in which it may appear, with the runner's log masking. */
export function maskSecret(value: string): void {
  for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64")]) setSecret(form)
}

/**
 * The rule of every switch: exactly "true" after trimming, anything else is off. It stands in code alone, because the
 * comparison of a workflow's condition ignores case.
 */
export function isExactlyTrue(value: string | undefined): boolean {
  return value?.trim() === "true"
}
