import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BareDatadog, openBareDatadog } from "../../packages/lab/src/provision/bare-datadog.ts"
import { type EndState, readEndState } from "../../packages/lab/src/provision/read-end-state.ts"
import {
  type EnvironmentName,
  openTerraformWorkspace,
  type TerraformVariables,
  type TerraformWorkspace,
} from "../../packages/lab/src/provision/terraform-workspace.ts"

export const TOKEN = "github_pat_11EXAMPLE0of0the0dispatch0token"

/** Services that are not in this repository, with sources and thresholds of their own. */
export const SERVICES = `
site: us5.datadoghq.com
production: [live]
services:
  - { name: checkout, environments: [staging, live], monitors: { source: backend, new-above: 3, impact-above: 70, impact-window: 90m } }
  - { name: shop/web, environments: [staging], monitors: { source: browser } }
  - { name: jobs.nightly, monitors: { source: mobile, impact-window: 48h } }
  - { name: "mail:out", environments: [live] }
autofix: { max-usd-per-day: 0.7 }
`

type Keys = BareDatadog["keys"]

export interface Provisioning {
  readonly emulator: BareDatadog
  /** For auto-triage.yml and whatever a test writes. */
  readonly folder: string
  /** An initialised environment. Both have the same copy of the module, and each its own state. */
  open(environment: EnvironmentName, variables?: TerraformVariables, keys?: Keys): Promise<TerraformWorkspace>
  endState(): Promise<EndState>
  close(): Promise<void>
}

/** An empty Datadog, and a folder to apply the module in with the real program. */
export async function openProvisioning(program: string): Promise<Provisioning> {
  const emulator = await openBareDatadog()
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-terraform-"))
  const configuration = join(folder, "auto-triage.yml")
  writeFileSync(configuration, SERVICES)
  const common = { auto_triage_config: configuration, datadog_api_url: `${emulator.url}/` }
  return {
    emulator,
    folder,
    async open(environment, variables = {}, keys = emulator.keys) {
      const own = { ...common, datadog_env: environment === "staging" ? "staging" : "live", ...variables }
      const workspace = openTerraformWorkspace({ program, environment, folder, variables: own, keys })
      const { exitCode, output } = await workspace.init()
      if (exitCode !== 0) throw new Error(output)
      return workspace
    },
    endState: () => readEndState(emulator.datadog),
    async close() {
      await emulator.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
