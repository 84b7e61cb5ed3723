import { isProgram } from "../source/language.ts"
import type { Rule } from "../rule.ts"

/** Tests that change while the code stays as it is: then the error was no fault of the code, or it is still there. */
export const testsAlone: Rule = {
  name: "tests-alone",
  judge: files => {
    const tests = files.filter(file => file.isTest && file.change.kind !== "deleted")
    if (tests.length === 0 || files.some(file => !file.isTest && isSource(file))) return []
    return [{ verdict: "deny", path: "", line: null, what: "Tests are changed, and no source file is" }]
  },
}

function isSource(file: {
  readonly language: Parameters<typeof isProgram>[0]
  readonly folded: { base: string }
}): boolean {
  return isProgram(file.language) || /\.(?:json|ya?ml|xml|arb|properties|graphql|proto)$/.test(file.folded.base)
}
