import type { PolicyConfig, ServiceConfig } from "../../config/config.ts"
import { editableOf } from "../policy/policy-context.ts"
import { matchGlob } from "../route/match-glob.ts"

export type FixablePaths = {
  /** Null where the configuration does not name the service of the error. */
  readonly service: ServiceConfig | null
  readonly policy: PolicyConfig
}

/** Whether a fix may touch a file at all: the service's editable globs hold it, and policy does not forbid its path. */
export function isFixablePath(path: string, { service, policy }: FixablePaths): boolean {
  const editable = editableOf(service)
  if (editable.length > 0 && !editable.some(glob => matchGlob(glob, path))) return false
  return !policy.forbidden.some(glob => matchGlob(glob, path))
}
