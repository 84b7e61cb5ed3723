import { faultAnswer, pageAnswer } from "../core/fault-answer.ts"
import type { CallFault } from "./call-fault.ts"
import type { VirtualClock } from "./virtual-clock.ts"

export type Delivery = {
  readonly service: "jira" | "github"
  readonly clock: VirtualClock
  /** Lets the vendor do what it was asked for. */
  readonly apply: () => Promise<Response>
  /** Ends the process that asked. */
  readonly kill: () => void
}

const CLIENT_GIVES_UP_MS = 20_000
// A proxy may hand a request on after its sender has gone.
const LATE_MS = 8_000

/** Answers one request, with what befalls it. A killed process is never answered. */
export async function deliver(fault: CallFault | null, delivery: Delivery): Promise<Response> {
  const { service, clock, apply, kill } = delivery
  switch (fault) {
    case null:
      return apply()
    case "reset-before":
      throw lost("ECONNRESET")
    case "reset-after":
      await apply()
      throw lost("ECONNRESET")
    case "timeout-before":
      await clock.sleep(CLIENT_GIVES_UP_MS)
      throw timedOut()
    case "timeout-after":
      await apply()
      await clock.sleep(CLIENT_GIVES_UP_MS)
      throw timedOut()
    case "timeout-late":
      void clock.sleep(CLIENT_GIVES_UP_MS + LATE_MS).then(apply)
      await clock.sleep(CLIENT_GIVES_UP_MS)
      throw timedOut()
    case "truncated":
      return cutShort(await apply())
    case "page":
      return pageAnswer()
    case "empty":
      return new Response(null, { status: (await apply()).status })
    case "kill-before":
      kill()
      return never()
    case "kill-after":
      kill()
      await apply()
      return never()
    default: {
      const [kind, status] = fault.split(":")
      if (kind === "applied") await apply()
      return faultAnswer(service, Number(status))
    }
  }
}

function lost(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) })
}

function timedOut(): Error {
  return new DOMException("The operation was aborted due to timeout", "TimeoutError")
}

function cutShort(answer: Response): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(lost("UND_ERR_SOCKET"))
    },
  })
  const { status, headers } = answer
  return new Response(status === 204 ? null : body, { status, headers })
}

function never(): Promise<Response> {
  return new Promise(() => {})
}
