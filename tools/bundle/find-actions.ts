import { globSync } from "node:fs"
import { dirname, join } from "node:path"

/** The folders of all actions of the repository, nested ones included, as absolute paths in alphabetical order. */
export function findActions(root: string): string[] {
  const exclude = (name: string): boolean => name === "node_modules" || name === "dist"
  const files = globSync("actions/**/action.yml", { cwd: root, exclude })
  return files.map(file => join(root, dirname(file))).sort()
}
