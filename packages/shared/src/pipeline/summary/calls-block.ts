import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { mdCode, mdTable } from "../../text/markdown.ts"
import { folded } from "./markdown-list.ts"

/** One request to a vendor. `status` is null where no answer arrived; `ms` is how long it took. */
export type CallCount = {
  readonly service: string
  readonly method: string
  readonly path: string
  readonly status: number | null
  readonly ms: number
}

const MOST_CALLS = 200

/** The calls made, folded; empty where there are none. */
export function callsBlock(calls: readonly CallCount[]): string {
  if (calls.length === 0) return ""
  const failed = calls.filter(({ status }) => status === null || status >= 400).length
  const rows = calls
    .slice(0, MOST_CALLS)
    .map(({ service, method, path, status, ms }, index) => [
      String(index + 1),
      mdCode(clipText(service, 40)),
      mdCode(clipText(`${method} ${path}`, 300)),
      status === null ? "no answer" : String(status),
      String(Math.round(ms)),
    ])
  const more = calls.length > MOST_CALLS ? `\n\nand ${calls.length - MOST_CALLS} more` : ""
  const title = `${counted(calls.length, "call")}${failed === 0 ? "" : `, ${failed} of them not answered with success`}`
  return folded(title, mdTable(["#", "Service", "Request", "Status", "ms"], rows) + more)
}
