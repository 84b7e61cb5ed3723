import { describe, expect, it } from "vitest"
import { createSecretMasker } from "./secret-masker.ts"
import { createStepLog } from "./step-log.ts"

describe("createStepLog", () => {
  it("masks a line as the masker stands when it is written", () => {
    const masker = createSecretMasker()
    const log = createStepLog(masker, 1000)
    log.write("hidden-later")
    masker.add("hidden-later")
    log.write("hidden-later")
    expect(log.text()).toBe("hidden-later\n***\n")
  })

  it("keeps the beginning and the end of a long log and says what it cut", () => {
    const log = createStepLog(createSecretMasker(), 400)
    for (let index = 0; index < 1000; index++) log.write(`line ${index}`)
    const text = log.text()
    expect(text.length).toBeLessThan(500)
    expect(text).toMatch(/^line 0\n/)
    expect(text).toMatch(/\nline 999\n$/)
    expect(text).toMatch(/\[… \d+ lines, \d+ characters cut …\]/)
  })

  it("keeps the end of a single line that is too long", () => {
    const log = createStepLog(createSecretMasker(), 400)
    log.write(`${"a".repeat(10_000)}end`)
    expect(log.text()).toMatch(/a{50}end\n$/)
    expect(log.text().length).toBeLessThan(300)
  })
})
