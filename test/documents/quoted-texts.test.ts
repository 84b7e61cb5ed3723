import { expect, test } from "vitest"
import { readFile, trackedFiles } from "../repository-files.ts"
import { fixedParts, quotedTexts } from "./quoted-texts.ts"

const SAID =
  /^(?:packages\/[a-z]+\/src|actions\/.+\/src|infrastructure\/terraform|\.github\/workflows)\/.*\.(?:ts|tf|yml)$/
const QUOTING = ["README.md", "docs/runbook.md", "docs/troubleshooting.md", "docs/migration.md"]
const tracked = trackedFiles()

test.skipIf(tracked === null)("what a document quotes, the product says", () => {
  const sources = (tracked ?? [])
    .filter(file => SAID.test(file) && !/\.test\.ts$|\/testing\//.test(file))
    .map(readFile)
    .join("\n")
  const unsaid = QUOTING.flatMap(file =>
    quotedTexts(readFile(file)).flatMap(({ line, text }) =>
      fixedParts(text).flatMap(part => (sources.includes(part) ? [] : [`${file}:${line}: ${part}`])),
    ),
  )
  expect(unsaid).toEqual([])
})

test("quotes are found outside of code alone, in parts between what differs", () => {
  const markdown = 'a "one … two" `"x"`\n\n```sh\necho "y"\n```\n[b](c.md "t") "three."\n'
  const texts = quotedTexts(markdown)
  expect(texts).toEqual([
    { line: 1, text: "one … two" },
    { line: 6, text: "three." },
  ])
  expect(texts.flatMap(({ text }) => fixedParts(text))).toEqual(["one", "two", "three"])
})
