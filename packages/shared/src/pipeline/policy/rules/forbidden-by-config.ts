import { matchGlob } from "../../route/match-glob.ts"
import { foldPath } from "../path/folded-path.ts"
import { perFile } from "../rule.ts"

/** What the configuration forbids. The glob is folded as the path is, so that no spelling goes around it. */
export const forbiddenByConfig = perFile("forbidden-by-config", ({ change, folded }, { policy }) => {
  const glob = policy.forbidden.find(
    forbidden => matchGlob(forbidden, change.path) || matchGlob(foldGlob(forbidden), folded.whole),
  )
  if (glob === undefined) return []
  return [{ verdict: "deny", path: change.path, line: null, what: `forbidden by ${glob}` }]
})

function foldGlob(glob: string): string {
  return foldPath(glob).whole + (glob.endsWith("/") ? "/" : "")
}
