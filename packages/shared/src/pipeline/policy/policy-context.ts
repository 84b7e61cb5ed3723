import type { PolicyConfig, ServiceConfig } from "../../config/config.ts"

/** What the policy knows besides the change itself. */
export type PolicyContext = {
  readonly policy: PolicyConfig
  /** Globs over repository paths that may be changed; empty: all of them. */
  readonly editable: readonly string[]
  /** Folder of the service in the repository, or null. */
  readonly servicePath: string | null
  /** The error that the change is to fix. */
  readonly error: { readonly type: string; readonly message: string } | null
  /** Where it broke, likeliest first. */
  readonly suspects: readonly {
    readonly path: string
    readonly line: number | null
    readonly function: string | null
  }[]
  /** Every path of the base; empty where nobody listed them. */
  readonly basePaths: readonly string[]
}

/** What a fix of this service may change; all of the repository where the configuration names neither globs nor folder. */
export function editableOf(service: Pick<ServiceConfig, "editable" | "path"> | null): readonly string[] {
  if (service === null) return []
  if (service.editable.length > 0) return service.editable
  return service.path === null || service.path === "" ? [] : [service.path]
}
