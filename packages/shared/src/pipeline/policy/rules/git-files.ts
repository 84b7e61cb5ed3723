import { pathRule } from "../path/path-rule.ts"

/** What git itself reads: attributes that run filters, submodules, hooks, what is ignored. */
export const gitFiles = pathRule("git-files", "a file that git or its hooks obey", {
  filePatterns: [/^\.git/, /^\.?(?:lint-?staged|commitlint)(?:rc)?(?:\.|$)/],
  files: ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".pre-commit-config.yaml", ".pre-commit-hooks.yaml"],
  folders: [".git", ".githooks", ".husky", "githooks", "hooks.d"],
})
