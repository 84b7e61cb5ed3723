import { pathRule } from "../path/path-rule.ts"

/** What has a leading dot belongs to tools: editors, agents, CI, hooks, package managers. */
export const dotFolders = pathRule("dot-folders", "a file or folder of tools", {
  paths: [/(?:^|\/)\.[^/.]/],
})
