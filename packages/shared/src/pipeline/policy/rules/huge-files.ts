import { perFile } from "../rule.ts"

const MAX_BYTES = 1_048_576

/** A file so large that a review of it shows nothing. */
export const hugeFiles = perFile("huge-files", ({ change }) =>
  change.bytesAfter > MAX_BYTES ? [{ verdict: "deny", path: change.path, line: null, what: "larger than 1 MiB" }] : [],
)
