import type { AutofixConfig } from "../../config/config.ts"
import { ConfigError } from "../../errors.ts"
import type { Log } from "../../ports/log.ts"
import type { Sandbox } from "../../ports/sandbox.ts"
import { bubblewrapSandbox } from "./bubblewrap-sandbox.ts"
import { directSandbox } from "./direct-sandbox.ts"
import { findBubblewrap } from "./find-bubblewrap.ts"
import { type HostTools, hostTools } from "./host-tools.ts"

export type SandboxOptions = {
  readonly log: Log
  /** Milliseconds between a signal and the next stronger one; 15,000 unless told. */
  readonly graceMs?: number
  readonly tools?: HostTools
}

// The agent flushes its telemetry for up to ten seconds after the first signal.
const GRACE_MS = 15_000

/**
 * Opens what untrusted commands run in, by `autofix.sandbox` of the configuration.
 *
 * @throws ConfigError where a sandbox is required and none works here.
 */
export async function openSandbox(mode: AutofixConfig["sandbox"], options: SandboxOptions): Promise<Sandbox> {
  const { log, graceMs = GRACE_MS, tools = hostTools } = options
  const found = mode === "off" ? { unusable: "the configuration says off" } : findBubblewrap(tools, mode === "required")
  if ("programs" in found) return bubblewrapSandbox(found.programs, tools, graceMs)
  if (mode === "required")
    throw new ConfigError(
      `autofix.sandbox is "required", and no sandbox works on this runner (${found.unusable}): install the packages bubblewrap and socat and allow user namespaces (on Ubuntu 24.04: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), or set autofix.sandbox to "preferred", which runs the commands without walls where there is none`,
    )
  log.warn("commands run without a sandbox: files, network and other processes of the runner are open to them", {
    why: found.unusable,
  })
  return directSandbox(graceMs)
}
