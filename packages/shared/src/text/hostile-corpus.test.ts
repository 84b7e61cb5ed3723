import { describe, expect, test } from "vitest"
import { adfSize, fitDocument } from "./adf-fit.ts"
import { bulletList, code, codeBlock, doc, expand, link, paragraph, strong, table } from "./adf.ts"
import { validateAdf } from "./testing/validate-adf.ts"
import { cleanText } from "./clean.ts"
import { jqlString } from "./jql.ts"
import { logText } from "./log-text.ts"
import { mdCode, mdCodeBlock, mdLink, mdTable, mdText } from "./markdown.ts"
import { redactStack, redactText } from "./redact.ts"
import { HOSTILE_CORPUS } from "./testing/hostile-corpus.ts"
import { activeMarkup, decodeEntities, readCodeSpan, readFencedBlock, tableCells } from "./testing/markdown-oracle.ts"
import { readJqlString } from "./testing/read-jql-string.ts"
import { commandsIn } from "./testing/runner-commands.ts"

const cases = HOSTILE_CORPUS.map((text, index) => [index, JSON.stringify(text.slice(0, 60)), text] as const)
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u

test("the corpus has at least 200 payloads, all different", () => {
  expect(HOSTILE_CORPUS.length).toBeGreaterThanOrEqual(200)
  expect(new Set(HOSTILE_CORPUS).size).toBe(HOSTILE_CORPUS.length)
})

describe.each(cases)("payload %i %s", (_, _shown, text) => {
  test("commands nothing in a log", () => {
    const line = logText(text)
    expect(commandsIn(line)).toEqual([])
    expect(line).not.toMatch(/[\r\n\x85\u2028\u2029\x1b\0]|::|##\[/)
    expect(line).not.toMatch(UNSEEN)
    expect(line.length).toBeLessThanOrEqual(16_000)
  })

  test("is one value in JQL", () => {
    expect(readJqlString(`${jqlString(text)} ORDER BY created`)).toEqual({ value: text, rest: " ORDER BY created" })
  })

  test("is text in ADF", () => {
    const whole = doc(
      paragraph(text, strong(text), code(text), link(text, text, ["github.com"])),
      bulletList([[text]]),
      table([text], [[text]]),
      expand(text.slice(0, 100), codeBlock(text)),
    )
    expect(validateAdf(whole)).toEqual([])
    const fitted = fitDocument(doc(paragraph("first"), ...whole.content), 28_000)
    expect(adfSize(fitted)).toBeLessThanOrEqual(28_000)
    expect(validateAdf(fitted)).toEqual([])
  })

  test("is text in markdown", () => {
    expect(activeMarkup(mdText(text))).toEqual([])
    expect(decodeEntities(mdText(text)).replaceAll("\u200b", "")).toBe(cleanText(text).text.trim())
    expect(readCodeSpan(mdCode(text))).toBe(cleanText(text).text.trim() === "" ? '""' : cleanText(text).text)
    expect(readFencedBlock(mdCodeBlock(text))).toBe(cleanText(text, { keepNewlines: true }).text)
    const rows = mdTable(["a", "b", "c"], [[mdText(text), mdCode(text), mdLink(text, text)]]).split("\n")
    expect(rows).toHaveLength(3)
    expect(tableCells(rows[2] ?? "")).toHaveLength(3)
  })

  test("survives redaction without breaking it", () => {
    for (const redacted of [redactText(text), redactStack(text)]) {
      expect(redacted.text).not.toMatch(UNSEEN)
      expect(redacted.text.isWellFormed()).toBe(true)
      expect(redactText(redacted.text).text.isWellFormed()).toBe(true)
    }
  })
})
