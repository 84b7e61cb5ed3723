import { join, resolve } from "node:path"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { createArtifactStore } from "../toolkit/artifact-store.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"
import { chooseArtifacts } from "./choose-artifacts.ts"
import { openRun } from "./open-run.ts"

const ON_MISMATCH = ["ignore", "info", "warn", "error"]

/** Fetches artifacts that jobs of this run, or of another run of the repository, have kept. */
export async function downloadArtifact(action: ActionProcess): Promise<void> {
  const { env } = action
  refuseInputs(action, { "skip-decompress": ["false"], repository: [env["GITHUB_REPOSITORY"] ?? ""] })
  const onMismatch = action.input("digest-mismatch") || "error"
  if (!ON_MISMATCH.includes(onMismatch)) {
    throw new Error(
      `Invalid value for 'digest-mismatch': '${onMismatch}'. Valid options are: ${ON_MISMATCH.join(", ")}`,
    )
  }
  const run = await openRun(action)
  const store = createArtifactStore(env["LAB_ARTIFACTS"] ?? "", run)
  const chosen = chooseArtifacts(action, store.list())
  const path = resolve(env["GITHUB_WORKSPACE"] ?? "", action.input("path"))
  // Only what would share a directory gets one of its own.
  const isFlat = chosen.length === 1 || action.isTrue("merge-multiple")
  const changed = chosen.filter(artifact => {
    const into = isFlat ? path : join(path, artifact.name)
    action.print(`Artifact ${artifact.name} (ID: ${artifact.id}) goes to ${into}, SHA256 digest ${artifact.digest}`)
    return store.load(artifact, into) === "changed"
  })
  const names = changed.map(artifact => artifact.name).join(", ")
  if (names !== "" && onMismatch === "error") {
    throw new Error(`Unable to download artifact(s): Digest validation failed for artifact(s): ${names}.`)
  }
  if (names !== "" && onMismatch !== "ignore") {
    action.print(`${onMismatch === "warn" ? "::warning::" : ""}Artifact '${names}' digest validation failed.`)
  }
  action.print(`Total of ${chosen.length} artifact(s) downloaded`)
  action.setOutput("download-path", path)
}
