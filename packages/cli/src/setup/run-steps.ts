import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import { logText } from "@auto-triage/shared/text/log-text"
import type { Look, Step } from "./step.ts"
import { wrapText } from "./wrap-text.ts"

const WIDTH = 80
const INDENT = 10

/** What is left when all steps were looked at. */
export type SetupResult = {
  readonly done: number
  readonly todo: number
  readonly person: number
  readonly failed: number
}

/**
 * Shows each step, and with `apply` does it. A step that fails is told and counted, and the others go on: none depends on
 * another's success but by what it finds when it looks.
 */
export async function runSteps(
  steps: readonly Step[],
  options: { readonly apply: boolean; readonly write: (line: string) => void },
): Promise<SetupResult> {
  const count = { done: 0, todo: 0, person: 0, failed: 0 }
  for (const [at, step] of steps.entries()) {
    options.write(`\n${at + 1}. ${step.name}`)
    await attempt(async () => {
      for (const look of await step.look()) await attempt(() => take(look))
    })
  }
  return count

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
      count.failed++
      error.message.split("\n").forEach(line => say("failed", line))
    }
  }

  async function take(look: Look): Promise<void> {
    if (look.state === "done") {
      count.done++
      return say("done", look.seen)
    }
    if (look.state === "note") return say("", look.seen)
    if (look.state === "person") {
      count.person++
      say("you", look.seen)
      return look.asks.forEach(ask => say("", ask))
    }
    say(options.apply ? "now" : "would", look.seen)
    for (const line of look.will) say("", line)
    if (!options.apply) {
      count.todo++
      return
    }
    for (const line of await look.apply()) say("done", line)
    count.done++
  }

  function say(mark: string, text: string): void {
    const shown = logText(text, 400)
    // Lines of a file are shown as they will stand there.
    const lines = shown.startsWith("+ ") ? [shown] : wrapText(shown, WIDTH - INDENT)
    for (const [at, line] of lines.entries()) options.write(`   ${(at === 0 ? mark : "").padEnd(7)}${line}`)
  }
}
