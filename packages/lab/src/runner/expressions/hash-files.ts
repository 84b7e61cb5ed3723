import { createHash } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"
import { join, matchesGlob } from "node:path"
import type { ExpressionFunction } from "./expression-scope.ts"
import { toData } from "./to-data.ts"

/** hashFiles(): SHA-256 over the SHA-256 of each file found under the workspace; "" where none is found. */
export function hashFilesFunction(workspace: string): ExpressionFunction {
  return {
    name: "hashFiles",
    minArgs: 1,
    maxArgs: 255,
    call: (...args) =>
      toData(
        hashFiles(
          workspace,
          args.map(arg => arg.coerceString()),
        ),
      ),
  }
}

function hashFiles(workspace: string, patterns: readonly string[]): string {
  const [first] = patterns
  if (first?.startsWith("--") && first.toLowerCase() !== "--follow-symbolic-links") {
    throw new Error(`Invalid glob option ${first}, available option: '--follow-symbolic-links'.`)
  }
  const wanted = patterns.filter(pattern => !pattern.startsWith("--"))
  const files = findFiles(workspace, wanted)
  if (files.length === 0) return ""
  const total = createHash("sha256")
  for (const file of files)
    total.update(
      createHash("sha256")
        .update(readFileSync(join(workspace, file)))
        .digest(),
    )
  return total.digest("hex")
}

/** Later patterns win: one with "!" takes files out again. */
function findFiles(workspace: string, patterns: readonly string[]): readonly string[] {
  let found = new Set<string>()
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) found = new Set([...found].filter(file => !matchesGlob(file, pattern.slice(1))))
    else for (const file of globSync(pattern, { cwd: workspace })) found.add(file)
  }
  return [...found].filter(file => statSync(join(workspace, file)).isFile()).sort()
}
