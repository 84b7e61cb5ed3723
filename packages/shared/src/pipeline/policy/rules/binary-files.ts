import { perFile } from "../rule.ts"

/** Contents that nobody can read in a review. */
export const binaryFiles = perFile("binary-files", ({ change }) =>
  change.binary
    ? [{ verdict: "deny", path: change.path, line: null, what: "binary content, or too large to read" }]
    : [],
)
