import type { Brief } from "../fix/brief.ts"
import { patchTrailer } from "./patch-trailer.ts"
import { pullRequestTitle } from "./pull-request-title.ts"

/** Message of the fix's commit. Nothing that the agent wrote is in it: GitHub acts on what commit messages say. */
export function commitMessage(brief: Brief, patchSha256: string): { readonly headline: string; readonly body: string } {
  const body = [
    "Made by auto-triage and verified by machine; the pull request says how.",
    "",
    `Auto-Triage-Fix: ${brief.fixId.replace(/[^\w.]/g, "")}`,
    patchTrailer(patchSha256),
  ]
  return { headline: pullRequestTitle(brief), body: body.join("\n") }
}
