import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { DoctorReport } from "../pipeline/doctor/doctor-report.ts"

const MOST_BYTES = 10_000_000

/** A report in few characters: what a step takes as an input is an environment variable, which holds 128 KiB at most. */
export function packReport(report: DoctorReport): string {
  return deflateRawSync(JSON.stringify(report)).toString("base64")
}

/** The value that was packed; null where it is none. */
export function unpackReport(text: string): unknown {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: MOST_BYTES }).toString("utf8"))
  } catch {
    return null
  }
}
