import * as z from "zod"
import type { ServiceName } from "./emulator.ts"

const KIND =
  /^(status:[2-5]\d\d|slow:\d{1,6}|reset-before|reset-after|timeout|truncate|html|empty|kill-before|kill-after)$/

export const FaultRequest = z.strictObject({
  service: z.enum(["datadog", "jira", "github", "model", "storage"]).optional(),
  method: z.string().default("*"),
  /** A path, with * for any part of it. */
  path: z.string().default("*"),
  /** Which matching request is hit first, counted from 1. */
  nth: z.int().min(1).default(1),
  /** How many in a row. */
  times: z.int().min(1).default(1),
  kind: z
    .string()
    .regex(
      KIND,
      "use status:NNN (200 to 599), slow:MS, reset-before, reset-after, timeout, truncate, html, empty, kill-before or kill-after",
    ),
})
export type FaultRequest = z.infer<typeof FaultRequest>

type Fault = FaultRequest & { seen: number }

export type RequestLine = { readonly service: ServiceName; readonly method: string; readonly path: string }

/** The faults that are switched on. Each counts the requests that match it. */
export class Faults {
  #faults: Fault[] = []

  add(fault: FaultRequest): void {
    this.#faults.push({ ...fault, seen: 0 })
  }

  clear(): void {
    this.#faults = []
  }

  list(): readonly FaultRequest[] {
    return this.#faults
  }

  /** The kind of the fault that hits this request, or null. A request counts for every fault that it matches. */
  next(line: RequestLine): string | null {
    let kind: string | null = null
    for (const fault of this.#faults) {
      if (!matches(fault, line)) continue
      fault.seen += 1
      if (kind === null && fault.seen >= fault.nth && fault.seen < fault.nth + fault.times) kind = fault.kind
    }
    return kind
  }
}

function matches(fault: FaultRequest, line: RequestLine): boolean {
  if (fault.service !== undefined && fault.service !== line.service) return false
  if (fault.method !== "*" && fault.method.toUpperCase() !== line.method) return false
  const pattern = fault.path.split("*").map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${pattern.join(".*")}$`).test(line.path)
}
