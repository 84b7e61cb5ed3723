import { matchGlob } from "../../route/match-glob.ts"
import { perFile } from "../rule.ts"

/** The path as git has it decides, not the folded one: Apps/backend is not apps/backend. */
export const outsideEditable = perFile("outside-editable", ({ change }, { editable }) => {
  const inside = editable.length === 0 || editable.some(glob => matchGlob(glob, change.path))
  // A wildcard would match folders that are none.
  const straight = !change.path.split("/").includes("..")
  if (inside && straight) return []
  return [{ verdict: "deny", path: change.path, line: null, what: "outside of what a fix may change" }]
})
