import type { Sandbox } from "../../ports/sandbox.ts"
import { runProcess } from "./run-process.ts"
import { signalGroup } from "./signal-group.ts"

/** No walls: an own process group, the given environment, and limits of time and output. */
export function directSandbox(graceMs: number): Sandbox {
  return {
    kind: "none",
    run: command =>
      runProcess(command, {
        argv: command.argv,
        cwd: command.cwd,
        graceMs,
        signal: (child, name) => {
          if (child.pid !== undefined) signalGroup(child.pid, name)
        },
        sweep: child => {
          if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL")
          return Promise.resolve()
        },
      }),
  }
}
