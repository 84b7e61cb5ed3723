import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** The repository itself. */
export const repository = defineCheck({
  id: "repository",
  step: "2",
  title: "The repository can be read, is not archived, and is not public",
  why: "Where it is public, anybody reads the ledger, the summaries of runs and their logs.",
  breaks: ["prepare", "dispatch"],
  ask: "Give the doctor a token that reads the repository: GITHUB_TOKEN, with the permissions of docs/doctor.md.",
  read: ({ github }) => github.repository(),
  judge: ({ name, archived, visibility, defaultBranch }): Verdict => {
    const page = `https://github.com/${name}/settings`
    if (archived)
      return {
        state: "fail",
        seen: "it is archived: nothing can be written, no workflow starts",
        fix: `${page}: Unarchive this repository`,
      }
    if (visibility === "public")
      return {
        state: "warn",
        seen: "it is public",
        fix: `${page}: Change visibility, or accept that errors of production can be read`,
      }
    return pass(`${visibility}, default branch ${defaultBranch}`)
  },
})
