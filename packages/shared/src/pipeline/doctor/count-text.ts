import type { DoctorReport } from "./doctor-report.ts"

/** e.g. "40 pass, 1 warn, 0 fail, 3 cannot be known". */
export function countText({ counts }: Pick<DoctorReport, "counts">): string {
  return `${counts.pass} pass, ${counts.warn} warn, ${counts.fail} fail, ${counts.unknown} cannot be known`
}
