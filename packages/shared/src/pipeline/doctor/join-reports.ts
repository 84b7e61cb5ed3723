import { countStates, type DoctorFinding, type DoctorReport } from "./doctor-report.ts"

const WORST = ["fail", "warn", "pass"] as const

/**
 * One report of several jobs, each of which sees what its environment shows: what one of them knows is known, and where two
 * know, the worse counts. In the order of the first report that has a check.
 */
export function joinReports(reports: readonly [DoctorReport, ...DoctorReport[]]): DoctorReport {
  const [first] = reports
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ check }) => check)))]
  const findings = ids.flatMap(id => joined(reports.map(report => report.findings.filter(({ check }) => check === id))))
  const at =
    reports
      .map(report => report.at)
      .toSorted()
      .at(-1) ?? first.at
  return { ...first, at, counts: countStates(findings), findings }
}

function joined(each: readonly (readonly DoctorFinding[])[]): readonly DoctorFinding[] {
  const knowing = each.filter(findings => findings.some(({ state }) => state !== "unknown"))
  if (knowing.length === 0) return each.find(findings => findings.length > 0) ?? []
  const all = knowing.flat()
  const subjects = [...new Set(all.map(({ subject }) => subject))]
  return subjects.flatMap(subject => {
    const same = all.filter(finding => finding.subject === subject)
    const worst = WORST.map(state => same.find(finding => finding.state === state)).find(found => found !== undefined)
    return worst ?? same.slice(0, 1)
  })
}
