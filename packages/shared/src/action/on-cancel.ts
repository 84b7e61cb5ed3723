import process from "node:process"

/**
 * Aborts when the runner cancels the job: it sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. From the first
 * call on, a signal no longer ends the process: whoever asks has to end by itself.
 */
export function onCancel(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => controller.abort())
  return controller.signal
}
