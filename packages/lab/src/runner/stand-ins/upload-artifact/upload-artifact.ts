import type { ActionProcess } from "../toolkit/action-process.ts"
import { createArtifactStore } from "../toolkit/artifact-store.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"
import { findFiles } from "./find-files.ts"

/** Keeps files of the workspace for later jobs of the run. */
export function uploadArtifact(action: ActionProcess): void {
  refuseInputs(action, { archive: ["true"] })
  const { env } = action
  const patterns = action
    .input("path")
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")
  const files = findFiles({
    workspace: env["GITHUB_WORKSPACE"] ?? "",
    patterns,
    hidden: action.isTrue("include-hidden-files"),
  })
  if (files.length === 0) return sayNothingFound(action, patterns)
  const artifact = createArtifactStore(env["LAB_ARTIFACTS"] ?? "", env["GITHUB_RUN_ID"] ?? "").save(
    action.input("name"),
    files,
    action.isTrue("overwrite"),
  )
  action.print(
    `Artifact ${artifact.name} has been successfully uploaded: ${files.length} file(s), SHA256 digest ${artifact.digest}`,
  )
  action.setOutput("artifact-id", String(artifact.id))
  action.setOutput("artifact-digest", artifact.digest)
  const run = `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}/actions/runs/${env["GITHUB_RUN_ID"]}`
  action.setOutput("artifact-url", `${run}/artifacts/${artifact.id}`)
}

function sayNothingFound(action: ActionProcess, patterns: readonly string[]): void {
  const message = `No files were found with the provided path: ${patterns.join(" ")}. No artifacts will be uploaded.`
  const mode = action.input("if-no-files-found")
  if (mode === "error") throw new Error(message)
  action.print(mode === "ignore" ? message : `::warning::${message}`)
}
