import type { Sample } from "../../ports/error-source.ts"
import { NOW } from "./an-issue.ts"

export const COMMIT = "0123456789abcdef0123456789abcdef01234567"

export function aSample(change: Partial<Sample> = {}): Sample {
  return {
    track: "logs",
    at: NOW,
    service: "backend-api",
    environment: "production",
    version: "1.4.0",
    commit: COMMIT,
    repositoryUrl: null,
    userId: "u-1",
    type: "TypeError",
    message: "broken",
    stack: null,
    fingerprint: null,
    handled: null,
    isCrash: null,
    where: null,
    ...change,
  }
}
