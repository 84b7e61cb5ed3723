import fc from "fast-check"
import { expect, test } from "vitest"
import { adfSize, fitDocument } from "./adf-fit.ts"
import { bulletList, codeBlock, doc, expand, paragraph, table, type AdfDocument } from "./adf.ts"
import { validateAdf } from "./testing/validate-adf.ts"

function sample(rows: number, items: number, code: string): AdfDocument {
  return doc(
    paragraph("what happened"),
    bulletList(Array.from({ length: items }, (_, item) => [`item ${item}`])),
    table(
      ["a", "b"],
      Array.from({ length: rows }, (_, row) => [`row ${row}`, "x"]),
    ),
    expand("stack", codeBlock(code)),
    paragraph("end"),
  )
}

test("a document that fits is left as it is", () => {
  const small = sample(2, 2, "stack")
  expect(fitDocument(small, 5000)).toBe(small)
})

test("code gives way first, and the note says how much", () => {
  const fitted = fitDocument(sample(3, 3, "frame\n".repeat(10_000)), 8000)
  const text = JSON.stringify(fitted)
  expect(adfSize(fitted)).toBeLessThanOrEqual(8000)
  expect(text).toContain("row 2")
  expect(text).toContain("item 2")
  expect(text).toMatch(/Cut to fit this ticket: [\d,]+ characters of code blocks\./)
  expect(text).toContain("… cut here …")
})

test("then table rows, then list items, each said", () => {
  const text = JSON.stringify(fitDocument(sample(400, 400, "frame\n".repeat(10_000)), 6000))
  expect(text).toMatch(/characters of code blocks; \d+ table rows; \d+ list items\./)
  expect(text).toContain("what happened")
  expect(text).toContain('"end"')
})

test("whatever the document, it fits, stays valid, and begins as it began", () => {
  const code = fc.string({ unit: fc.constantFrom("a", "\n", '"', "\\", "\u0007", "😀", "\u2028"), maxLength: 3000 })
  fc.assert(
    fc.property(fc.nat(80), fc.nat(80), code, fc.integer({ min: 1500, max: 9000 }), (rows, items, block, limit) => {
      const fitted = fitDocument(sample(rows, items, block), limit)
      expect(adfSize(fitted)).toBeLessThanOrEqual(limit)
      expect(validateAdf(fitted)).toEqual([])
      expect(JSON.stringify(fitted)).toContain("what happened")
    }),
    { numRuns: 200 },
  )
})
