import { globSync } from "node:fs"
import { expect, test } from "vitest"
import { faultText } from "../tools/contracts/fault.ts"
import { marketplaceFaults } from "../tools/contracts/marketplace-faults.ts"
import { readFile, root } from "./repository-files.ts"

const exclude = (name: string): boolean => name === "node_modules" || name === "dist"
const sound = "name: one\ndescription: Does one thing.\nauthor: us\nbranding: { icon: shield, color: purple }\n"

test("every action has what the Marketplace asks for", () => {
  const files = globSync("actions/**/action.yml", { cwd: root, exclude }).sort()
  expect(files.length).toBeGreaterThan(0)
  expect(marketplaceFaults(new Map(files.map(file => [file, readFile(file)]))).map(faultText)).toEqual([])
})

test.each([
  [sound.replace("name: one\n", ""), "it needs a name"],
  [sound.replace("Does one thing.", "x".repeat(126)), "its description has 126 characters; the Marketplace takes 125"],
  [sound.replace("author: us\n", ""), "it needs an author"],
  [sound.replace("shield", "''"), "branding.icon must be a Feather icon"],
  [sound.replace("purple", "pink"), /^branding.color must be one of/],
])("metadata that lacks something is named: %#", (text, message) => {
  const [fault] = marketplaceFaults(new Map([["a/action.yml", text]]))
  expect(fault?.message).toMatch(message)
})

test("two actions of one name are named", () => {
  const files = new Map([
    ["a/action.yml", sound],
    ["b/action.yml", sound.replace("one", "One")],
  ])
  expect(marketplaceFaults(files).map(faultText)).toEqual([
    'b/action.yml:1: the name "One" is that of a/action.yml already [marketplace]',
  ])
})
