import { pathRule } from "../path/path-rule.ts"

/** Who reviews, under which terms, and where faults are told. */
export const ownershipAndLegal = pathRule("ownership-and-legal", "a file of ownership, security policy or licence", {
  files: ["codeowners", "owners", "owners_aliases", "maintainers", "patents", "dco", "cla.md"],
  top: ["licenses"],
  filePatterns: [
    /^(?:codeowners|maintainers|security|(?:un)?licen[cs]e|copyright|copying|notice|code_of_conduct)(?:[-_][\w-]{1,40})?(?:\.(?:md|txt|rst|adoc|html))?$/,
  ],
})
