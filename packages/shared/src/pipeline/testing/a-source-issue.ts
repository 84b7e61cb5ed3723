import type { SourceIssue } from "../../ports/error-source.ts"
import { ISSUE_ID, NOW } from "./an-issue.ts"

export function aSourceIssue(change: Partial<SourceIssue> = {}): SourceIssue {
  return {
    id: ISSUE_ID,
    type: "TypeError",
    message: "broken",
    service: "backend-api",
    platform: "BACKEND",
    languages: ["JAVASCRIPT"],
    state: "OPEN",
    isCrash: false,
    filePath: null,
    functionName: null,
    firstSeen: NOW,
    lastSeen: NOW,
    firstSeenVersion: null,
    lastSeenVersion: null,
    regressedAt: null,
    jiraKey: null,
    ...change,
  }
}
