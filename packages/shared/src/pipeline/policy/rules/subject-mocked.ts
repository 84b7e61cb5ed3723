import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { changedNames } from "../source/changed-names.ts"
import { introduced } from "../source/introduced.ts"

const MODULES =
  /\b(?:vi|vitest|jest)\s{0,3}\.\s{0,3}(?:mock|doMock|unstable_mockModule|setMock)\s{0,3}\(\s{0,3}(?:import\s{0,3}\(\s{0,3})?["'`]([^"'`\n]{1,200})|\bmock\.module\s{0,3}\(\s{0,3}["'`]([^"'`\n]{1,200})/g
const OTHERS =
  /\b(?:spyOn|mockImplementation|mockReturnValue|mockResolvedValue)\w{0,8}\s{0,3}\(|\bpatch(?:\.object)?\s{0,3}\(|\bmonkeypatch\.setattr\b|@(?:MockBean|Mock|MockitoBean|SpyBean)\b|\ballow\s{0,3}\([^()\n]{1,80}\)\.to\s{1,3}receive\b|\ballow_any_instance_of\b|\bwhen\s{0,3}\([^\n]{1,120}\)\.then\w{1,12}\s{0,3}\(/g
// The name of what is replaced: a function, or the class of a stand-in.
const NAMED =
  /\bspyOn\s{0,3}\([^\n]{1,80},\s{0,3}["'`](\w{1,80})["'`]|\b(?:patch|monkeypatch\.setattr)\s{0,3}\(\s{0,3}["'][\w.]{0,200}\.(\w{1,80})["']|\b(?:patch\.object|monkeypatch\.setattr)\s{0,3}\(\s{0,3}\w{1,80},\s{0,3}["'](\w{1,80})["']|\breceive\s{0,3}\(\s{0,3}:(\w{1,80})|\b(?:mock|spy)\s{0,3}\(\s{0,3}(\w{1,80})\.class|@(?:Mock|MockBean|MockitoBean)\s{1,40}(?:private\s|final\s|lateinit\svar\s\w{1,40}\s?:\s?){0,3}(\w{1,80})|\bmockk\s{0,3}<\s{0,3}(\w{1,80})|\bcreate(?:Mock|Stub)\s{0,3}\(\s{0,3}(\w{1,80})::class|\bnew\s{1,3}Mock\s{0,3}<\s{0,3}(\w{1,80})|\bextends\s{1,3}Mock\s{1,3}implements\s{1,3}(\w{1,80})|\b(?:instance_double|allow_any_instance_of)\s{0,3}\(\s{0,3}(\w{1,80})|^[ \t]{0,40}[A-Z]\w{1,80}\.(?:prototype\.)?(\w{1,80})\s{0,3}=(?![=>])|^[ \t]{0,40}(\w{1,80})\s{0,3}=\s{0,3}(?:Magic|Async)?Mock\s{0,3}\(/gm
/** A test whose subject is replaced tests the replacement. */
export const subjectMocked: Rule = {
  name: "subject-mocked",
  judge: files => {
    const changed = new Set(files.filter(file => !file.isTest).flatMap(changedNames))
    return files.filter(file => file.isTest).flatMap(file => judge(file, changed))
  },
}

function judge(file: FileView, changed: ReadonlySet<string>): Finding[] {
  const subject = subjectOf(file.folded.base)
  const at = (line: number, isSubject: boolean, part: string): Finding => ({
    verdict: isSubject ? "deny" : "warn",
    path: file.change.path,
    line,
    what: isSubject ? `the ${part} under test is replaced` : `a ${part} is replaced in a test`,
  })
  const modules = introduced(file, MODULES, "bare").map(({ line, match }) => {
    const name = subjectOf((match[1] ?? match[2] ?? "").toLowerCase().split("/").at(-1) ?? "")
    return at(line, name === subject || (name === "." && subject === "index"), "module")
  })
  const named = introduced(file, NAMED, "bare")
    .filter(({ match }) => isSubjectName(match.slice(1).find(name => name !== undefined) ?? "", subject, changed))
    .map(({ line }) => at(line, true, "part"))
  const others = introduced(file, OTHERS, "code").filter(({ more }) => more)
  return [...modules, ...named, ...others.map(({ line }) => at(line, false, "part"))]
}

/** A function that the fix changes, or the class that the test is named after. */
function isSubjectName(name: string, subject: string, changed: ReadonlySet<string>): boolean {
  const isClass = /^[A-Z]/.test(name)
  return isClass ? subject.replaceAll("_", "") === name.toLowerCase() : changed.has(name)
}

/** charge.service.test.ts and ./charge.service.js are about charge.service, LedgerTest.java about Ledger. */
function subjectOf(name: string): string {
  return name
    .replace(/\.(?:[cm]?[jt]sx?|py|rb|java|kt|cs|php|dart|go|swift|scala)$/, "")
    .replace(/[._-]?(?:tests?|spec|e2e|unit|integration)$/, "")
    .replace(/^test_/, "")
}
