import { join } from "node:path"
import { shellArgv } from "@auto-triage/shared/pipeline/verify/shell-argv"
import type { CommandEnd, Sandbox } from "@auto-triage/shared/ports/sandbox"
import { clipText } from "@auto-triage/shared/text/clip"
import { redactText } from "@auto-triage/shared/text/redact"
import type { Surroundings } from "./surroundings.ts"

const TIMEOUT_MS = 15 * 60_000
const MAX_OUTPUT_BYTES = 256 * 1024

/** Runs the service's install command in the copy, the only one that reaches the network. Null where it ended well, else why not. */
export async function installDependencies(
  sandbox: Sandbox,
  { command, folder, abort }: { readonly command: string; readonly folder: string; readonly abort: AbortSignal },
  around: Surroundings,
): Promise<string | null> {
  const end = await sandbox.run({
    argv: shellArgv(command),
    cwd: join(around.copy, folder),
    env: {
      PATH: around.path,
      HOME: around.scratch.home,
      TMPDIR: around.scratch.tmp,
      LANG: "C.UTF-8",
      CI: "true",
      ...around.network,
    },
    writable: [around.copy, around.scratch.home, around.scratch.tmp],
    hidden: around.hidden,
    network: "host",
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    endSignal: "SIGTERM",
    abort,
  })
  return end.code === 0 && !end.timedOut ? null : why(end)
}

function why({ code, timedOut, stdout, stderr }: CommandEnd): string {
  if (timedOut) return "The service's install command took longer than 15 minutes"
  const last = redactText((stderr.trim() || stdout.trim()).slice(-2_000)).text.trim()
  return `The service's install command failed with exit code ${code ?? "unknown"}: ${clipText(last, 400)}`
}
