import { execFileSync } from "node:child_process"

// What looks like a ticket and is none.
const OTHERS = new Set([
  "AES",
  "BASE",
  "COVID",
  "CVE",
  "CWE",
  "ECMA",
  "ES",
  "GPT",
  "GHSA",
  "ISO",
  "RFC",
  "RS",
  "SHA",
  "TLS",
  "UTF",
  "V",
])
const COMMITS = 1000
const FEWEST = 3

/** Key of the Jira project whose tickets the latest commits of a clone name most; null where hardly any names one. */
export function ticketProject(folder: string): string | null {
  const counts = new Map<string, number>()
  for (const [, key = ""] of subjects(folder).matchAll(/\b([A-Z][A-Z0-9]{1,9})-\d{1,6}\b/g))
    if (!OTHERS.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left)
  return most !== undefined && most[1] >= FEWEST ? most[0] : null
}

function subjects(folder: string): string {
  try {
    return execFileSync("git", ["log", `--max-count=${COMMITS}`, "--format=%s"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch {
    // No commit yet.
    return ""
  }
}
