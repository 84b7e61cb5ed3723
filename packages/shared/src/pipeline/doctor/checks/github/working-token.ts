import type { InstalledToken, TokenFacts } from "../../../../ports/github-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"

/** Facts of a token that GitHub takes. */
export type WorkingToken = Extract<TokenFacts, { readonly kind: "works" }>

/** A token that GitHub takes; hidden where it is refused, which another check says. */
export async function workingToken(
  { github }: Pick<DoctorSources, "github">,
  which: InstalledToken,
): Promise<Reading<WorkingToken>> {
  const token = await github.token(which)
  if (token.kind === "hidden") return token
  if (token.value.kind === "refused") return { kind: "hidden", why: "GitHub does not take the token" }
  return { kind: "seen", value: token.value }
}
