import { clipText } from "../../../text/clip.ts"
import type { Newcomer } from "../../storm/storm-record.ts"
import type { Session } from "../session.ts"

/** The issue as a storm remembers it. */
export function newcomerOf({ issue, clock }: Session): Newcomer {
  const { id, type, url, version, namedCommit } = issue
  const parts = [version, namedCommit?.slice(0, 12)].filter(part => part !== null && part !== undefined && part !== "")
  const deploy = parts.length === 0 ? null : clipText(parts.join(" at "), 120)
  return { issueId: id, at: clock.now(), deploy, type: clipText(type, 90), url: url.length > 300 ? "" : url }
}
