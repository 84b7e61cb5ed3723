import { expect, test } from "vitest"
import { readRollbackCommand } from "./rollback-command.ts"
import { wayBackCommand } from "./way-back-command.ts"

test.each([
  ["fixes --apply", "npm run rollback -- fixes --back --apply"],
  [
    "triage --workflows --environment staging --env-file lab.env",
    "npm run rollback -- triage --back --apply --environment staging --env-file lab.env",
  ],
])("%s is undone by %s", (given, expected) => {
  const command = readRollbackCommand(given.split(" "))
  expect(command && wayBackCommand(command)).toBe(expected)
})

test("names of files stay one word each", () => {
  const command = readRollbackCommand(["fixes", "--records", "on call", "--env-file", "it's; ls.env"])
  expect(command && wayBackCommand(command)).toBe(
    "npm run rollback -- fixes --back --apply --records 'on call' --env-file 'it'\\''s; ls.env'",
  )
})
