import type { SeededError } from "../../ports/seeded-errors.ts"
import { markMessage } from "./smoke-marker.ts"
import type { SmokeTask } from "./smoke-task.ts"

/**
 * The error of a test. Without a fix to come, its stack leads to no file of the repository, so that no gate lets one start
 * whatever the switches say.
 */
export function seededError({ config, service, environment, token, mode }: SmokeTask): SeededError {
  const { smoke } = config
  const full = mode === "full"
  const type = full ? smoke.type : "SmokeTestError"
  const message = markMessage(token, full ? smoke.message : "this error is no fault of anybody")
  const frames = full
    ? framesOf(service.path, smoke.frames)
    : ["smokeTest (/smoke-test/no-file-of-any-repository.ts:1:1)"]
  return {
    service: service.name,
    environment,
    type,
    message,
    stack: [`${type}: ${message}`, ...frames.map(frame => `    at ${frame}`)].join("\n"),
    fingerprint: `auto-triage-smoke-${token}`,
    tags: ["auto-triage:smoke-test", `smoke:${token}`],
  }
}

function framesOf(path: string | null, frames: readonly string[]): readonly string[] {
  if (frames.length > 0) return frames
  return [`emitSeededError (/app/${path === null ? "" : `${path}/`}src/smoke/seed.ts:2:9)`]
}
