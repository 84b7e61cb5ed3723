import type { DoctorReport } from "./doctor-report.ts"

const SHORTEST = 6

/**
 * A report without these values. A runner hands no output on that holds a secret, and what it does hand on is masked in a job
 * that knows the secret alone.
 */
export function hideValues(report: DoctorReport, values: readonly (string | null)[]): DoctorReport {
  const hidden = values.filter(value => value !== null).filter(value => value.length >= SHORTEST)
  if (hidden.length === 0) return report
  const hide = (text: string): string => hidden.reduce((rest, value) => rest.replaceAll(value, "***"), text)
  return {
    ...report,
    findings: report.findings.map(finding => ({
      ...finding,
      subject: finding.subject === null ? null : hide(finding.subject),
      seen: hide(finding.seen),
      fix: finding.fix === null ? null : hide(finding.fix),
    })),
  }
}
