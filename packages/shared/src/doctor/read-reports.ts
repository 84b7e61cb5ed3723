import * as z from "zod/mini"
import { ConfigError } from "../errors.ts"
import type { DoctorReport } from "../pipeline/doctor/doctor-report.ts"
import { unpackReport } from "./pack-report.ts"

const STATE = z.enum(["pass", "warn", "fail", "unknown"])
const COUNT = z.number()
const REPORT = z.object({
  version: z.literal(1),
  repository: z.string(),
  at: z.string(),
  counts: z.object({ pass: COUNT, warn: COUNT, fail: COUNT, unknown: COUNT }),
  findings: z.array(
    z.object({
      check: z.string(),
      state: STATE,
      step: z.string(),
      title: z.string(),
      subject: z.nullable(z.string()),
      seen: z.string(),
      why: z.string(),
      fix: z.nullable(z.string()),
      breaks: z.array(z.string()),
    }),
  ),
})

/** Reports of doctors in other jobs, each packed. @throws ConfigError where one is none, or there is none. */
export function readReports(lines: readonly string[]): readonly [DoctorReport, ...DoctorReport[]] {
  const [first, ...rest] = lines.map(readReport)
  if (first === undefined) throw new ConfigError('The input "reports" has no report')
  return [first, ...rest]
}

function readReport(line: string, at: number): DoctorReport {
  const parsed = REPORT.safeParse(unpackReport(line))
  if (parsed.success) return parsed.data
  throw new ConfigError(`Line ${at + 1} of the input "reports" is no report of a doctor of this version`)
}
