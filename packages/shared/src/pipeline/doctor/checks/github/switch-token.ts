import { defineCheck } from "../../check.ts"
import type { TokenReach, TokenFacts } from "../../../../ports/github-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"
import { expiryVerdict } from "./expiry-verdict.ts"

type Found = { readonly token: TokenFacts; readonly reach: TokenReach | null }
const FIX =
  "Make a fine-grained token for this repository with Variables: read and nothing else, then: gh secret set AUTOFIX_SWITCH_TOKEN --env autofix-publish"

/** The token that reads the switch right before a pull request opens. */
export const switchToken = defineCheck({
  id: "switch-token",
  step: "2",
  title: "AUTOFIX_SWITCH_TOKEN reads variables and nothing else",
  why: "Without it, a switch that is turned off while a fix is under way is seen one step later.",
  breaks: ["pull-request"],
  ask: "Start the doctor's workflow (gh workflow run doctor.yml), which has the token where it is used; none is needed where you live without it.",
  read: readSwitchToken,
  judge: ({ token, reach }, { expected }) => {
    if (token.kind === "refused") return { state: "fail", seen: `GitHub answers ${token.status}`, fix: FIX }
    if (token.scopes !== null) return { state: "fail", seen: "it is a classic token", fix: FIX }
    if (reach !== null && !reach.permissions.includes("Variables"))
      return { state: "fail", seen: "it may not read variables", fix: FIX }
    const more = (reach?.permissions ?? []).filter(name => name !== "Variables")
    if (more.length > 0) return { state: "fail", seen: `it also has ${more.join(", ")}`, fix: FIX }
    // An end is asked of the token that lies in Datadog; this one, in a secret of GitHub, may go without.
    return token.expiresAt === null ? pass("it reads variables") : expiryVerdict(token.expiresAt, expected.now, FIX)
  },
})

async function readSwitchToken({ github }: DoctorSources): Promise<Reading<Found>> {
  const token = await github.token("switch")
  if (token.kind === "hidden") return token
  const reach = await github.tokenReach("switch")
  return { kind: "seen", value: { token: token.value, reach: reach.kind === "seen" ? reach.value : null } }
}
