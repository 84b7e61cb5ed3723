import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

// Start-up is V8 reading source text, so bytes are the budget. Nobody waits for what a schedule starts.
const ALERTED = 1_200_000
const SCHEDULED = 1_500_000

/** Of all JavaScript of one action, lazy chunks included. */
export function maxBytes(action: string): number {
  return /\/(?:doctor|smoke-test|sweep)$/.test(action) ? SCHEDULED : ALERTED
}

/** Bytes of all .js files in the folder. */
export function javascriptBytes(dist: string): number {
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(file => /\.[cm]?js$/.test(file))
  return scripts.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
}
