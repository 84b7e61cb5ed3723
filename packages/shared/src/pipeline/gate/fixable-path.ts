import type { PolicyConfig, ServiceConfig } from "../../config/config.ts"
import type { Change } from "../fix/change.ts"
import { viewFile } from "../policy/file-view.ts"
import { editableOf } from "../policy/policy-context.ts"
import { POLICY_RULES } from "../policy/rules.ts"

export type FixablePaths = {
  /** Null where the configuration does not name the service of the error. */
  readonly service: ServiceConfig | null
  readonly policy: PolicyConfig
}

/**
 * Whether a fix may touch a file at all. The policy is asked about a change that leaves the file as it was: a rule that
 * objects to that objects to the path.
 */
export function isFixablePath(path: string, { service, policy }: FixablePaths): boolean {
  const context = {
    policy,
    editable: editableOf(service),
    servicePath: service?.path ?? null,
    error: null,
    suspects: [],
    basePaths: [],
  }
  const file = viewFile(unchanged(path), context)
  return !POLICY_RULES.some(rule =>
    rule.judge([file], context).some(finding => finding.verdict === "deny" && finding.path === path),
  )
}

function unchanged(path: string): Change {
  return {
    path,
    kind: "modified",
    before: "file",
    after: "file",
    beforeText: "",
    afterText: "",
    binary: false,
    bytesAfter: 0,
  }
}
