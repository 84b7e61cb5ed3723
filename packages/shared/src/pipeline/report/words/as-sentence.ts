import { capitalised } from "../../../text/capitalised.ts"

/** A reason as a sentence of its own. */
export function asSentence(reason: string): string {
  const bare = reason.trimEnd()
  return `${capitalised(bare)}${/[.!?…]$/.test(bare) ? "" : "."}`
}
