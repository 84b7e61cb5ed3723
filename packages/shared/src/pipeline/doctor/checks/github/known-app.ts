import type { AppFacts } from "../../../../ports/github-inspection.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"

type KnownApp = Extract<AppFacts, { readonly kind: "known" }>

/** The App as it shows itself; hidden where its key is refused, which another check says. */
export async function knownApp({ github }: Pick<DoctorSources, "github">): Promise<Reading<KnownApp>> {
  const app = await github.app()
  if (app.kind === "hidden") return app
  if (app.value.kind === "refused") return { kind: "hidden", why: "GitHub does not take the App's id and key" }
  return { kind: "seen", value: app.value }
}
