import type { DoctorReport } from "./doctor-report.ts"

/** Whether the installation counts as unsound: by any fail, and where strict by anything that does not pass. */
export function doctorFails({ counts }: Pick<DoctorReport, "counts">, strict: boolean): boolean {
  return counts.fail > 0 || (strict && counts.warn + counts.unknown > 0)
}
