import { introduced } from "../source/introduced.ts"
import { type Finding, perFile } from "../rule.ts"

const MODULES =
  /\b(?:vi|vitest|jest)\s{0,3}\.\s{0,3}(?:mock|doMock|unstable_mockModule|setMock)\s{0,3}\(\s{0,3}(?:import\s{0,3}\(\s{0,3})?["'`]([^"'`\n]{1,200})|\bmock\.module\s{0,3}\(\s{0,3}["'`]([^"'`\n]{1,200})/g
const OTHERS =
  /\b(?:spyOn|mockImplementation|mockReturnValue|mockResolvedValue)\w{0,8}\s{0,3}\(|\bpatch(?:\.object)?\s{0,3}\(|\bmonkeypatch\.setattr\b|@(?:MockBean|Mock|MockitoBean|SpyBean)\b|\ballow\s{0,3}\([^()\n]{1,80}\)\.to\s{1,3}receive\b|\ballow_any_instance_of\b|\bwhen\s{0,3}\([^\n]{1,120}\)\.then\w{1,12}\s{0,3}\(/g

/** A test whose subject is replaced tests the replacement. */
export const subjectMocked = perFile("subject-mocked", file => {
  if (!file.isTest) return []
  const subject = subjectOf(file.folded.base)
  const modules = introduced(file, MODULES, "bare").map(({ line, match }): Finding => {
    const name = subjectOf((match[1] ?? match[2] ?? "").toLowerCase().split("/").at(-1) ?? "")
    const isSubject = name === subject || (name === "." && subject === "index")
    const what = isSubject ? "the module under test is replaced" : "a module is replaced in a test"
    return { verdict: isSubject ? "deny" : "warn", path: file.change.path, line, what }
  })
  const others = introduced(file, OTHERS, "code").filter(({ more }) => more)
  return [
    ...modules,
    ...others.map(({ line }): Finding => ({
      verdict: "warn",
      path: file.change.path,
      line,
      what: "a part is replaced in a test",
    })),
  ]
})

/** charge.service.test.ts and ./charge.service.js are about charge.service. */
function subjectOf(name: string): string {
  return name.replace(/\.[cm]?[jt]sx?$/, "").replace(/[._-](?:test|spec|e2e|unit|integration)$/, "")
}
