import type { ReadReport } from "../test-report.ts"

type Counts = { readonly passed: number; readonly failed: number }
type Runner = { readonly runner: string; readonly read: (lines: readonly string[]) => Counts | null }

/** Runners that end with their counts. */
const RUNNERS: readonly Runner[] = [
  { runner: "jest", read: lines => listed(last(lines, /^Tests: {2,}(.*\d total)$/), "passed", "failed") },
  { runner: "mocha", read: readMocha },
  { runner: "go", read: readGo },
  { runner: "cargo", read: lines => summed(lines, /^test result: \w+\. (\d{1,9} passed; \d{1,9} failed);/) },
  {
    runner: "rspec",
    read: lines => ofTotal(last(lines, /^(\d{1,9} examples?, \d{1,9} failures?.*)$/), "examples?", "failures?"),
  },
  { runner: "junit", read: readMaven },
  { runner: "phpunit", read: readPhpunit },
  { runner: "dotnet", read: readDotnet },
  { runner: "dart", read: readDart },
  { runner: "unittest", read: readUnittest },
]

export const COUNT_READERS: readonly ReadReport[] = RUNNERS.map(({ runner, read }) => lines => {
  const counts = read(lines)
  return counts === null ? null : { runner, ...counts, names: new Map() }
})

function readMocha(lines: readonly string[]): Counts | null {
  const passing = last(lines, /^ {2}(\d{1,9}) passing \(/)
  return passing === null
    ? null
    : { passed: Number(passing), failed: Number(last(lines, /^ {2}(\d{1,9}) failing$/) ?? "0") }
}

// Without -v, go names packages alone.
function readGo(lines: readonly string[]): Counts | null {
  const passed = lines.filter(line => /^ok {2}\t?\S/.test(line) && !line.includes("[no tests to run]")).length
  const failed = lines.filter(line => /^FAIL\t\S/.test(line)).length
  const empty = lines.some(line => /\t\[no test files\]$|\[no tests to run\]$/.test(line))
  return passed + failed === 0 && !empty ? null : { passed, failed }
}

// A line for each class comes before the one for all.
function readMaven(lines: readonly string[]): Counts | null {
  const line = last(lines, /\b(Tests run: \d{1,9}, Failures: \d{1,9}, Errors: \d{1,9}, Skipped: \d{1,9})/)
  if (line === null) return null
  const [run = 0, failures = 0, errors = 0, skipped = 0] = (line.match(/\d+/g) ?? []).map(Number)
  return { passed: Math.max(0, run - failures - errors - skipped), failed: failures + errors }
}

function readPhpunit(lines: readonly string[]): Counts | null {
  const ok = last(lines, /^OK \((\d{1,9}) tests?, /)
  if (ok !== null) return { passed: Number(ok), failed: 0 }
  const line = last(lines, /^(Tests: \d{1,9}, Assertions: .*)$/)
  if (line === null) return null
  const failed = counted(line, /Failures: (\d{1,9})/) + counted(line, /Errors: (\d{1,9})/)
  return { passed: Math.max(0, counted(line, /Tests: (\d{1,9})/) - failed), failed }
}

function readDotnet(lines: readonly string[]): Counts | null {
  const found = lines.filter(line => /^(?:Passed|Failed)! {1,3}- Failed: /.test(line))
  if (found.length === 0) return null
  return {
    passed: sum(found.map(line => counted(line, /Passed: {1,9}(\d{1,9})/))),
    failed: sum(found.map(line => counted(line, /Failed: {1,9}(\d{1,9})/))),
  }
}

function readDart(lines: readonly string[]): Counts | null {
  const line = last(lines, /^\d\d:\d\d (\+\d{1,9}.*: (?:All tests passed!|Some tests failed\.))$/)
  return line === null ? null : { passed: counted(line, /\+(\d{1,9})/), failed: counted(line, / -(\d{1,9})/) }
}

function readUnittest(lines: readonly string[]): Counts | null {
  const run = last(lines, /^Ran (\d{1,9}) tests? in /)
  if (run === null) return null
  const end = last(lines, /^FAILED \((.*)\)$/) ?? ""
  const failed = counted(end, /failures=(\d{1,9})/) + counted(end, /errors=(\d{1,9})/)
  return { passed: Math.max(0, Number(run) - failed), failed }
}

function listed(line: string | null, passed: string, failed: string): Counts | null {
  return line === null ? null : { passed: before(line, passed), failed: before(line, failed) }
}

function ofTotal(line: string | null, total: string, failed: string): Counts | null {
  return line === null
    ? null
    : { passed: Math.max(0, before(line, total) - before(line, failed)), failed: before(line, failed) }
}

function summed(lines: readonly string[], pattern: RegExp): Counts | null {
  const found = lines.flatMap(line => pattern.exec(line)?.[1] ?? [])
  if (found.length === 0) return null
  return {
    passed: sum(found.map(line => before(line, "passed"))),
    failed: sum(found.map(line => before(line, "failed"))),
  }
}

function before(line: string, word: string): number {
  return counted(line, new RegExp(`\\b(\\d{1,9}) ${word}\\b`))
}

function counted(line: string, pattern: RegExp): number {
  return Number(pattern.exec(line)?.[1] ?? "0")
}

function last(lines: readonly string[], pattern: RegExp): string | null {
  return pattern.exec(lines.findLast(line => pattern.test(line)) ?? "")?.[1] ?? null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
