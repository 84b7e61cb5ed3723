import { pathRule } from "../path/path-rule.ts"

/** Folders with a leading dot belong to tools: editors, agents, CI, hooks. */
export const dotFolders = pathRule("dot-folders", "in a folder of tools", {
  paths: [/(?:^|\/)\.[^/.][^/]*\//],
})
