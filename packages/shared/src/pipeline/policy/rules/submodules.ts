import { perFile } from "../rule.ts"

/** A submodule brings in code that no diff shows. */
export const submodules = perFile("submodules", ({ change }) =>
  change.after === "submodule" || change.before === "submodule"
    ? [{ verdict: "deny", path: change.path, line: null, what: "a submodule is added, changed or removed" }]
    : [],
)
