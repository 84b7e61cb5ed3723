import { expect, test } from "vitest"
import { look } from "./look.ts"
import { readDoctorCommand } from "./read-doctor-command.ts"

test("without options everything is looked at and told as text", () => {
  expect(readDoctorCommand([])).toEqual({
    kind: "look",
    envFile: null,
    repository: null,
    only: [],
    steps: [],
    form: "text",
    strict: false,
  })
})

test("checks and steps can be chosen", () => {
  expect(
    readDoctorCommand(["--only", "app-key", "--only", "repository", "--step", "1a", "--json", "--strict"]),
  ).toMatchObject({
    only: ["app-key", "repository"],
    steps: ["1a"],
    form: "json",
    strict: true,
  })
})

test.each([
  [["--only", "app-keys"], "there is no such check"],
  [["--step", "7"], "the runbook has the steps"],
  [["--json", "--markdown"], "choose one"],
  [["--repository", "org"], "owner/name"],
  [["--jsn"], "--jsn"],
  [["lab.env"], "npm needs --"],
])("%s is a fault of the command, in words", (args, words) => {
  expect(() => readDoctorCommand(args)).toThrow(words)
})

test("nothing is asked where nobody said which repository is meant", async () => {
  const command = readDoctorCommand([])
  if (command.kind !== "look") throw new Error("not a look")
  await expect(look(command, {})).rejects.toThrow("GITHUB_REPOSITORY")
})
