import { appendFileSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Metric } from "../ports/metrics-sink.ts"

const FILE = "auto-triage-metrics.jsonl"

/** Leaves metrics, with tags and times, for a later step of the same job. Throws where the folder cannot be written to. */
export function handOnMetrics(folder: string, metrics: readonly Metric[]): void {
  appendFileSync(join(folder, FILE), metrics.map(metric => `${JSON.stringify(metric)}\n`).join(""), { mode: 0o600 })
}

/** Takes what earlier steps of the job left, so that it is sent once. Empty where nothing can be read. */
export function takeHandedOnMetrics(folder: string): Metric[] {
  const path = join(folder, FILE)
  try {
    const lines = readFileSync(path, "utf8").split("\n")
    rmSync(path)
    return lines.filter(line => line !== "").map(line => JSON.parse(line) as Metric)
  } catch {
    return []
  }
}
