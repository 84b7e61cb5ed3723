import { existsSync, readFileSync } from "node:fs"
import { basename, resolve } from "node:path"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"
import { satisfiesVersion } from "./satisfies-version.ts"

/** Checks that the Node.js of the machine is the one that is asked for; nothing is installed. */
export function setupNode(action: ActionProcess): void {
  refuseInputs(action, { "registry-url": [], scope: [], mirror: [], "mirror-token": [] })
  const wanted = wantedVersion(action)
  const { version } = process
  if (wanted !== "" && !satisfiesVersion(version, wanted)) {
    throw new Error(`Unable to find Node version '${wanted}': the lab's runner has ${version} and installs no other`)
  }
  action.print(`Found ${version} on the machine`)
  action.setOutput("node-version", version)
  action.setOutput("cache-hit", "false")
}

function wantedVersion(action: ActionProcess): string {
  const file = action.input("node-version-file")
  const version = action.input("node-version")
  if (version !== "" || file === "") return version
  const path = resolve(action.env["GITHUB_WORKSPACE"] ?? "", file)
  if (!existsSync(path)) throw new Error(`The specified node version file at: ${path} does not exist`)
  const text = readFileSync(path, "utf8")
  return basename(path) === "package.json" ? engineOf(text) : text.trim()
}

function engineOf(text: string): string {
  const { engines } = JSON.parse(text) as { engines?: { node?: unknown } }
  return typeof engines?.node === "string" ? engines.node : ""
}
