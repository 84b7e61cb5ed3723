import type { AgentCase } from "../agent-case.ts"
import { goodEdits, read, report, runTests, SERVICE, use } from "../steps.ts"

const fail = (status: number, type: string, message: string) => ({
  turns: [{ text: "never said", fail: { times: 99, status, type, message, headers: {} } }],
})

/** Agents that leave nothing, or are cut off. */
export const endsEarly: readonly AgentCase[] = [
  { name: "says nothing of use", turns: [{ text: "Done." }], outcome: "gave-up", says: /report/i },
  { name: "reads and goes home", turns: [read(SERVICE), { text: "Looks fine." }], outcome: "gave-up", says: /report/i },
  {
    name: "reports that it found no fix",
    turns: [read(SERVICE), report({ fixed: false, fix: "", test: "", rootCause: "Cannot tell." })],
    outcome: "gave-up",
    says: /no fix|not.{0,20}fix/i,
  },
  {
    name: "claims a fix without an edit",
    turns: [report()],
    outcome: "gave-up",
    says: /changed no file/i,
  },
  {
    name: "claims a fix after tests alone",
    turns: [runTests(), report()],
    outcome: "gave-up",
    says: /changed no file/i,
  },
  {
    name: "edits and then says that it is not fixed",
    turns: [...goodEdits, report({ fixed: false })],
    outcome: "gave-up",
    says: /no fix|not.{0,20}fix/i,
  },
  {
    name: "reports by another shape",
    turns: Array.from({ length: 12 }, () => use("StructuredOutput", { done: "yes" })),
    outcome: "gave-up",
    says: /report/i,
  },
  {
    name: "edits and never reports",
    turns: [...goodEdits, { text: "All done." }],
    outcome: "gave-up",
    says: /report/i,
  },
  {
    name: "turns in circles",
    turns: Array.from({ length: 12 }, () => read(SERVICE)),
    outcome: "out-of-turns",
    says: /turns/i,
    limits: { maxTurns: 3 },
  },
  {
    name: "burns money",
    turns: Array.from({ length: 12 }, () => ({
      ...read(SERVICE),
      usage: { input_tokens: 20_000, output_tokens: 8_000 },
    })),
    outcome: "over-budget",
    says: /budget|USD|\$/i,
    limits: { maxUsd: 0.3 },
  },
  {
    name: "thinks for ever",
    turns: [{ ...read(SERVICE), delayMs: 600_000 }],
    outcome: "out-of-time",
    says: /minute|time/i,
    limits: { maxMinutes: 0.06 },
  },
  {
    name: "has a key that is not accepted",
    ...fail(401, "authentication_error", "invalid x-api-key"),
    outcome: "agent-failed",
    says: /401|key/i,
  },
  {
    name: "has no credit",
    ...fail(400, "invalid_request_error", "Your credit balance is too low"),
    outcome: "agent-failed",
    says: /400|refused/i,
  },
  {
    name: "may not use the model",
    ...fail(403, "permission_error", "not allowed"),
    outcome: "agent-failed",
    says: /403|refused/i,
  },
  {
    name: "asks for a model that is gone",
    ...fail(404, "not_found_error", "model: gone"),
    outcome: "agent-failed",
    says: /404|model/i,
  },
  {
    name: "meets an overloaded service",
    ...fail(529, "overloaded_error", "Overloaded"),
    outcome: "agent-failed",
    says: /529|overloaded|unavailable|not.{0,20}answer/i,
  },
  {
    name: "meets a broken service",
    ...fail(500, "api_error", "Internal"),
    outcome: "agent-failed",
    says: /500|unavailable|not.{0,20}answer/i,
  },
  {
    name: "loses every stream",
    turns: [{ text: "x", dropAfterStart: true }],
    outcome: "agent-failed",
    says: /stream|connection|unavailable|broke|answer/i,
  },
  {
    name: "is ended by the runner",
    turns: [{ ...read(SERVICE), delayMs: 600_000 }],
    outcome: "agent-failed",
    says: /signal|cancel|ended/i,
    signal: "SIGTERM",
  },
]
