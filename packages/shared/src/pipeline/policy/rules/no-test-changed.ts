import { isProgram } from "../source/language.ts"
import type { Rule } from "../rule.ts"

/** A fix whose worth nothing shows; the verification asks for a test besides. */
export const noTestChanged: Rule = {
  name: "no-test-changed",
  judge: files => {
    const changesCode = files.some(file => !file.isTest && isProgram(file.language))
    if (!changesCode || files.some(file => file.isTest && file.change.kind !== "deleted")) return []
    return [{ verdict: "warn", path: "", line: null, what: "No test is added or changed" }]
  },
}
