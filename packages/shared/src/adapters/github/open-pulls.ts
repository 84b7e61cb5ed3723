import type { OpenPulls } from "../../ports/open-pulls.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { askRepository, type FixHostOptions, messageOf, success } from "./ask.ts"
import { readPull } from "./fix-host/read-pull.ts"
import { isRateLimit } from "./is-rate-limit.ts"

/** Open pull requests by GitHub's API. A token that may not see them is nothing to fail for. */
export function createOpenPulls(options: FixHostOptions): OpenPulls {
  const ask = askRepository(options)
  return {
    async count(branchPrefix) {
      const path = "/pulls?state=open&sort=created&direction=desc&per_page=100"
      const answer = await ask(["GET", path, "/pulls"])
      const refused = answer.status === 403 && !isRateLimit(answer.status, messageOf(answer.body))
      if (refused || answer.status === 404) return null
      const body = success(answer, options.repository)
      if (!Array.isArray(body)) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
      return body.filter(item => readPull(item, options.repository)?.branch.startsWith(branchPrefix) === true).length
    },
  }
}
