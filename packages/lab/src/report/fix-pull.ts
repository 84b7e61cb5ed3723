import type { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { fixMarker } from "@auto-triage/shared/pipeline/publish/fix-marker"
import { aBrief } from "@auto-triage/shared/pipeline/report/testing/a-brief"
import type { FixPull } from "@auto-triage/shared/ports/fix-host"

type App = ReturnType<typeof createGitHubFixHost>
const { branch } = aBrief()

/** Opens the draft pull request of the fix, as the publish job would. */
export async function openFixPull(app: App): Promise<FixPull> {
  const base = await app.branchHead("develop")
  if (base === null) throw new Error("there is no branch develop")
  await app.createBranch(branch, base)
  await pushToFix(app, "first")
  const pull = await app.openPull({ branch, base: "develop", title: "a fix", body: fixMarker("1.1") })
  if (pull === "exists") throw new Error("the pull request is there already")
  return pull
}

/** One more commit on its branch; returns it. */
export async function pushToFix(app: App, text: string): Promise<string> {
  const parent = await app.branchHead(branch)
  const files = [{ path: "services/booking/src/book.ts", contents: Buffer.from(text) }]
  const message = { headline: "fix", body: "" }
  const commit = await app.commitOnBranch({ branch, parent: parent ?? "", message, files })
  if (commit === "conflict") throw new Error("somebody else pushed")
  return commit.sha
}
