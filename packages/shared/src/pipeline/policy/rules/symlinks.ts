import { perFile } from "../rule.ts"

/** A symlink leads whoever reads or writes the path somewhere else. */
export const symlinks = perFile("symlinks", ({ change }) =>
  change.after === "symlink" || change.before === "symlink"
    ? [{ verdict: "deny", path: change.path, line: null, what: "a symlink is added, changed or removed" }]
    : [],
)
