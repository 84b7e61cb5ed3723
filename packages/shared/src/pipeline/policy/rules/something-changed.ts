import type { Rule } from "../rule.ts"

/** A fix that leaves every file as it was fixes nothing. */
export const somethingChanged: Rule = {
  name: "something-changed",
  judge: files =>
    files.length > 0 ? [] : [{ verdict: "deny", path: "", line: null, what: "The patch changes no file" }],
}
