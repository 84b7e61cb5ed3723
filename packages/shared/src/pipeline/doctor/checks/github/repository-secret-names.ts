import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"

/** Names of the secrets that every job has: the repository's, and those of the organisation where they are shown. */
export async function repositorySecretNames({
  github,
}: Pick<DoctorSources, "github">): Promise<Reading<ReadonlySet<string>>> {
  const [own, shared] = await Promise.all([github.secretNames(), github.organizationSecretNames()])
  if (own.kind === "hidden") return own
  return { kind: "seen", value: new Set([...own.value, ...(shared.kind === "seen" ? shared.value : [])]) }
}
