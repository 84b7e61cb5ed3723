import { join, matchesGlob, resolve } from "node:path"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { createArtifactStore } from "../toolkit/artifact-store.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"

/** Fetches artifacts that earlier jobs of the run have kept, after checking their digests. */
export function downloadArtifact(action: ActionProcess): void {
  const { env } = action
  refuseInputs(action, {
    "artifact-ids": [],
    "github-token": [],
    "run-id": [env["GITHUB_RUN_ID"] ?? ""],
    repository: [env["GITHUB_REPOSITORY"] ?? ""],
  })
  const store = createArtifactStore(env["LAB_ARTIFACTS"] ?? "")
  const path = resolve(env["GITHUB_WORKSPACE"] ?? "", action.input("path"))
  const name = action.input("name")
  const pattern = action.input("pattern")
  const names = name === "" ? store.names().filter(known => pattern === "" || matchesGlob(known, pattern)) : [name]
  for (const known of names) {
    // Only one that is asked for by name, or several that are merged, go straight into the directory.
    const into = name !== "" || action.isTrue("merge-multiple") ? path : join(path, known)
    const artifact = store.load(known, into)
    action.print(`Artifact ${known} was downloaded to ${into}, SHA256 digest ${artifact.digest}`)
  }
  action.print(`Total of ${names.length} artifact(s) downloaded`)
  action.setOutput("download-path", path)
}
