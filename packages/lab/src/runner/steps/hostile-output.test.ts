import { describe, expect, it } from "vitest"
import { findStep } from "../testing/find-step.ts"
import { createTestRunner } from "../testing/test-runner.ts"

const head = "on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: $/noise\n"

/** A run whose one action prints what the script says. */
async function runNoise(script: string) {
  const lab = createTestRunner()
  const run = await lab.run(head, {
    files: {
      "noise/action.yml": "name: n\ndescription: n\nruns:\n  using: node24\n  main: main.mjs\n",
      "noise/main.mjs": script,
    },
  })
  return findStep(run, "Run $/noise")
}

describe("hostile output", () => {
  it("takes a line of a megabyte, and many lines, and keeps the ends of the log", async () => {
    const { log, conclusion } = await runNoise(`
      const out = ["first line", "x".repeat(1_000_000) + "##[add-mask]never-printed-again"]
      for (let i = 0; i < 50_000; i++) out.push("line " + i + " :: text never-printed-again")
      out.push("last line")
      process.stdout.write(out.join("\\n"))
    `)
    expect(conclusion).toBe("success")
    expect(log.length).toBeLessThan(1_200_000)
    expect(log).toContain("first line\n")
    expect(log).toMatch(/last line\n$/)
    expect(log).toMatch(/\[… \d+ lines, \d+ characters cut …\]/)
    expect(log).not.toContain("never-printed-again")
  })

  it("keeps ten annotations of a kind, and takes control characters, lone surrogates and broken UTF-8 as text", async () => {
    const step = await runNoise(`
      for (let i = 0; i < 30; i++) console.log("::error::e" + i)
      process.stdout.write(Buffer.concat([Buffer.from("a\\u0000b\\u202ec "), Buffer.from([0xff, 0xed, 0xa0, 0x80]), Buffer.from(" end\\n")]))
    `)
    expect(step.annotations.map(annotation => annotation.message)).toEqual(
      Array.from({ length: 10 }, (_, index) => `e${index}`),
    )
    expect(step.log).toContain("##[error]e29\n")
    expect(step.log).toMatch(/a\u0000b\u202ec \ufffd+ end\n/)
  })

  it("obeys a command behind a lone carriage return, as the runner's reader does", async () => {
    const step = await runNoise(`process.stdout.write("progress 10%\\r::warning::from behind\\n")`)
    expect(step.annotations).toMatchObject([{ level: "warning", message: "from behind" }])
  })
})
