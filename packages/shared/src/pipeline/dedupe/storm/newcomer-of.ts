import { clipText } from "../../../text/clip.ts"
import { deployOf } from "../../storm/deploy-of.ts"
import type { Newcomer } from "../../storm/storm-record.ts"
import type { Session } from "../session.ts"

/** The issue as a storm remembers it. */
export function newcomerOf({ issue, clock }: Session): Newcomer {
  const { id, type, url } = issue
  const deploy = deployOf(issue)
  return { issueId: id, at: clock.now(), deploy, type: clipText(type, 90), url: url.length > 300 ? "" : url }
}
