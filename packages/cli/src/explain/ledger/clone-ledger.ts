import { execFileSync } from "node:child_process"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { UserPath } from "../user-path.ts"
import type { LedgerReader } from "./ledger-reader.ts"

/** The ledger in a clone, which has it where its refs were fetched. @throws ConfigError where the folder is no repository */
export function openCloneLedger(folder: UserPath, namespace: string): LedgerReader {
  return {
    async heads(issueId) {
      const format = "--format=%(refname)%00%(objectname)%00%(contents)%00"
      const fields = git(folder, ["for-each-ref", format, `${namespace}/${issueId ?? ""}`]).split("\0")
      return Array.from({ length: Math.floor(fields.length / 3) }, (_, at) => {
        const [ref = "", sha = "", text = ""] = fields.slice(at * 3, at * 3 + 3)
        return { ref: ref.trim(), sha, record: parseRecord(text.trim()) }
      })
    },
    async history({ sha }) {
      const texts = git(folder, ["log", "--reverse", "--format=%B%x00", sha]).split("\0")
      return texts.flatMap(text => parseRecord(text.trim()) ?? [])
    },
    advice: heads =>
      `${heads === 0 ? "This clone has no ledger" : "This clone may be behind"}: git -C ${folder.given} fetch origin '+${namespace}/*:${namespace}/*'`,
  }
}

function git(folder: UserPath, args: readonly string[]): string {
  try {
    return execFileSync("git", args, {
      cwd: folder.full,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
    })
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : ""
    throw new ConfigError(`${folder.given}: git cannot read a ledger there. ${said}`.trim(), { cause: error })
  }
}
