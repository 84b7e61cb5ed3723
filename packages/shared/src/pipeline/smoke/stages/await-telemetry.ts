import { failed } from "../failed.ts"
import { noFix } from "../no-fix.ts"
import { passed } from "../passed.ts"
import { skipped } from "../skipped.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until Datadog shows tokens and latency of the agent's run, by the id of the try. */
export async function awaitTelemetry(session: SmokeSession): Promise<StageEnd> {
  const { task, ports, attempt } = session
  const none = noFix(task)
  if (none !== null) return skipped(none)
  if (attempt === null) return failed("no fix was tried", null)
  const from = attempt.reservedAt - 60_000
  const seen = await waitFor(session, task.waits.telemetry, async () => {
    const found = await ports.telemetry.readRun(attempt.id, from)
    return (found.tokens ?? 0) > 0 && found.latencyMs !== null ? found : null
  })
  if (seen !== null)
    return passed(`${seen.tokens} tokens, ${Math.round(seen.latencyMs ?? 0)} ms for a request on average`)
  const found = await ports.telemetry.readRun(attempt.id, from)
  const partly = (found.tokens ?? 0) > 0
  return failed(partly ? "tokens arrived, and no latency" : "nothing arrived of the agent's run", attempt.runUrl, {
    id: "telemetry-missing",
    guess: true,
    why: partly
      ? "the metrics arrived and the events of requests did not: the logs are not indexed"
      : "the OTLP intake is switched off or refuses the key, or another site is asked",
    fix: "look at DATADOG_OTLP_URL, DATADOG_SITE and the API key of the environment auto-fix; read the summary of the agent's job",
  })
}
