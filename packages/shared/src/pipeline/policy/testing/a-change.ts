import type { Change } from "../../fix/change.ts"
import type { PolicyContext } from "../policy-context.ts"

/** A change of a regular file: added where there is nothing before, deleted where there is nothing after. */
export function aChange(path: string, beforeText: string | null, afterText: string | null): Change {
  return {
    path,
    kind: beforeText === null ? "added" : afterText === null ? "deleted" : "modified",
    before: beforeText === null ? null : "file",
    after: afterText === null ? null : "file",
    beforeText,
    afterText,
    binary: false,
    bytesAfter: afterText === null ? 0 : Buffer.byteLength(afterText),
  }
}

/** A policy with the defaults, over the whole repository. */
export function aPolicyContext(given: Partial<PolicyContext> = {}): PolicyContext {
  return {
    policy: { forbidden: [], tests: [], maxFiles: 20, maxLines: 400, maxBytes: 262_144 },
    editable: [],
    servicePath: null,
    error: null,
    suspects: [],
    basePaths: [],
    ...given,
  }
}
