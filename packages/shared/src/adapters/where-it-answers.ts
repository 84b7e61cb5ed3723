import type { Service } from "../errors.ts"
import type { Reading } from "../ports/reading.ts"
import type { VendorReach } from "../ports/vendor-reach.ts"
import { serviceName } from "./service-name.ts"

type Read = (...asked: readonly unknown[]) => Promise<Reading<unknown>>

/**
 * An inspection that asks nothing more of a vendor that does not answer: each read is hidden then, with the reason, and a
 * dead vendor costs one time-out instead of one a check. `besides` names the reads that do not ask the vendor.
 */
export function whereItAnswers<Inspection extends object>(
  inspection: Inspection,
  { service, reach }: { readonly service: Service; readonly reach: () => Promise<Reading<VendorReach>> },
  besides: readonly (keyof Inspection)[] = [],
): Inspection {
  const guarded = Object.entries(inspection).map(([name, member]: [string, unknown]) => {
    if (typeof member !== "function" || (besides as readonly string[]).includes(name)) return [name, member]
    const read: Read = async (...asked) => {
      const reached = await reach()
      if (reached.kind === "seen" && reached.value.silent !== null)
        return { kind: "hidden", why: `${serviceName(service)} did not answer: ${reached.value.silent}` }
      return (member as Read)(...asked)
    }
    return [name, read]
  })
  return Object.fromEntries(guarded) as Inspection
}
