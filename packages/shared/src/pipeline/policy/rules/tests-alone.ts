import { isProgram } from "../source/language.ts"
import type { Rule } from "../rule.ts"

/** Tests or texts that change while the code stays as it is: then the error was no fault of the code, or it is still there. */
export const testsAlone: Rule = {
  name: "tests-alone",
  judge: files => {
    if (files.length === 0 || files.some(file => !file.isTest && isSource(file))) return []
    const what = files.some(file => file.isTest)
      ? "Tests are changed, and no source file is"
      : "Texts for people are changed, and no source file is"
    return [{ verdict: "deny", path: "", line: null, what }]
  },
}

function isSource(file: {
  readonly language: Parameters<typeof isProgram>[0]
  readonly folded: { base: string }
}): boolean {
  return (
    isProgram(file.language) ||
    /\.(?:json|jsonc|json5|ya?ml|toml|ini|csv|po|xml|arb|properties|graphql|proto)$/.test(file.folded.base)
  )
}
