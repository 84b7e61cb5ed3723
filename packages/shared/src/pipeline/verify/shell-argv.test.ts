import { execFileSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { shellArgv } from "./shell-argv.ts"

function printed(command: string, files: readonly string[]): string {
  const [program, ...args] = shellArgv(command, files)
  return execFileSync(program, args, { encoding: "utf8" })
}

describe("a command of the configuration", () => {
  it("gets its files as arguments that no shell reads", () => {
    const files = ["a b.js", "$(touch x)", "`id`", "'; echo y", '"', "*", "-rf", "line\nbreak"]
    expect(printed('for file in {files}; do printf "<%s>" "$file"; done', files)).toBe(
      files.map(file => `<${file === "-rf" ? "./-rf" : file}>`).join(""),
    )
  })

  it("is a whole line of shell", () => {
    expect(printed("A=1; echo $A && (echo 2) | cat", [])).toBe("1\n2\n")
  })

  it("ends as its last part does", () => {
    expect(() => printed("exit 3", [])).toThrow(expect.objectContaining({ status: 3 }))
  })
})
