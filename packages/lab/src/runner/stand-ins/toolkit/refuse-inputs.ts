import type { ActionProcess } from "./action-process.ts"

/**
 * Stops at inputs that the real action knows and the stand-in does not.
 * @param known input to the values with which nothing is asked of it
 * @throws Error that names the input
 */
export function refuseInputs(action: ActionProcess, known: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, harmless] of Object.entries(known)) {
    const value = action.input(name)
    if (value !== "" && !harmless.includes(value)) {
      throw new Error(`Input '${name}: ${value}' is not supported by the lab's stand-in of this action`)
    }
  }
}
