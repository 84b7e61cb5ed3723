import { pathRule } from "../path/path-rule.ts"

/** What git itself reads: attributes that run filters, submodules, hooks, what is ignored. */
export const gitFiles = pathRule("git-files", "a file that git or its hooks obey", {
  filePatterns: [
    /^\.git/,
    /^\.?(?:lint-?staged|commitlint|lefthook|overcommit|captainhook|grumphp|simple-git-hooks)(?:rc)?(?:[-.]|$)/,
    /^(?:pre|post)-(?:commit|push|receive|checkout|merge|rewrite|rebase|applypatch)(?:\.sample)?$/,
    /^(?:prepare-)?commit-msg$/,
  ],
  folders: [".git", ".githooks", ".husky", "githooks", "hooks.d"],
})
