import type { RunnerReport } from "../test-report.ts"

/** The counts that Node's runner ends with. `at` is the index of the first line of them. */
export type NodeSummary = { readonly at: number; readonly tests: number; readonly counts: ReadonlyMap<string, number> }

const ORDER = ["tests", "suites", "pass", "fail", "cancelled", "skipped", "todo"]

/** The last whole summary; `mark` is what its lines begin with. */
export function nodeSummary(lines: readonly string[], mark: "#" | "ℹ"): NodeSummary | null {
  const at = lines.findLastIndex((_, index) =>
    ORDER.every((key, offset) => count(lines[index + offset], mark, key) >= 0),
  )
  if (at === -1) return null
  const counts = new Map(ORDER.map((key, offset) => [key, count(lines[at + offset], mark, key)]))
  return { at, tests: counts.get("tests") ?? 0, counts }
}

/**
 * Node counts a file that defines no test, or ends before one, as a test that passed, under the file's name. Names that
 * outnumber the counts were not written by the runner; such a report counts as none of its tests.
 */
export function nodeReport(summary: NodeSummary, names: RunnerReport["names"]): RunnerReport {
  const of = (key: string): number => summary.counts.get(key) ?? 0
  const files = (wanted: string): number =>
    [...names].filter(([name, result]) => result === wanted && isFileName(name)).length
  const forged = names.size > summary.tests + of("suites")
  return {
    runner: "node",
    passed: forged ? 0 : Math.max(0, of("pass") - files("passed")),
    failed: Math.max(0, of("fail") + of("cancelled") - files("failed")),
    names: forged ? new Map() : names,
  }
}

/** Whether a name is that of a test file and no test within it. */
export function isFileName(name: string): boolean {
  return /^\S+\.[cm]?[jt]sx?$/.test(name)
}

function count(line: string | undefined, mark: string, key: string): number {
  const prefix = `${mark} ${key} `
  if (line === undefined || !line.startsWith(prefix)) return -1
  const value = line.slice(prefix.length)
  return /^\d{1,9}$/.test(value) ? Number(value) : -1
}
