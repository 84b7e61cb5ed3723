import { createHash } from "node:crypto"
import type { Check, Verdict } from "../../fix/verdict.ts"
import type { FileReading } from "./read-fix-file.ts"
import type { JobEnd } from "./read-jobs.ts"
import { amountOf, jsonOf, listOf, recordOf, textOf, wordOf } from "./untrusted.ts"

const MOST_CHECKS = 100
const DECISIONS = ["publish", "publish-with-warnings", "refuse"] as const

/**
 * The verdict file of one try. Unreadable also where it is not the one that the job's outputs speak of: the job has run code
 * that nobody has read, and what it says is shown, never relied on.
 */
export function readVerdictFile(text: string | null, fixId: string, verify: JobEnd): FileReading<Verdict> {
  if (text === null) return { kind: "missing" }
  const digest = createHash("sha256").update(text).digest("hex")
  const file = recordOf(jsonOf(text))
  const decision = wordOf(file["decision"], DECISIONS)
  const bound = digest === verify.outputs["verdict_sha256"] && decision === verify.outputs["decision"]
  if (file["schema"] !== 1 || decision === null || file["fixId"] !== fixId || !bound) return { kind: "unreadable" }
  return {
    kind: "read",
    value: {
      schema: 1,
      fixId,
      baseSha: textOf(file["baseSha"], 64),
      patchSha256: textOf(file["patchSha256"], 64),
      decision,
      checks: listOf(file["checks"], MOST_CHECKS).flatMap(readCheck),
      files: listOf(file["files"], 100).map(path => textOf(path, 400)),
      ms: amountOf(file["ms"]) ?? 0,
    },
  }
}

function readCheck(value: unknown): Check[] {
  const check = recordOf(value)
  const verdict = wordOf(check["verdict"], ["pass", "warn", "deny", "skipped"])
  if (verdict === null) return []
  const evidence = listOf(check["evidence"], 20).map(line => textOf(line, 1000))
  return [{ rule: textOf(check["rule"], 100), verdict, evidence }]
}
