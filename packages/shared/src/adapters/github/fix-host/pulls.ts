import { ConfigError } from "../../../errors.ts"
import type { FixHost, FixPull } from "../../../ports/fix-host.ts"
import { unreadableAnswer } from "../../unreadable-answer.ts"
import { type Answer, type Ask, errorsOf, type FixHostOptions, messageOf, success } from "../ask.ts"
import { isAmbiguous } from "./is-ambiguous.ts"
import { readPull } from "./read-pull.ts"

type Pulls = Pick<FixHost, "listPulls" | "findPull" | "openPull" | "updatePull">
type Listing = { readonly query: string; readonly pages: number }

const PAGE = 100
const MAX_PAGES = 3

/** Pull requests from branches of the repository itself. */
export function createPulls(ask: Ask, { repository }: FixHostOptions): Pulls {
  const [owner = ""] = repository.split("/")

  async function list({ query, pages }: Listing): Promise<readonly FixPull[]> {
    const found: FixPull[] = []
    for (let page = 1; page <= pages; page++) {
      const path = `/pulls?state=all&sort=updated&direction=desc&per_page=${PAGE}&page=${page}${query}`
      const answer = await ask(["GET", path, "/pulls"])
      const body = success(answer, repository)
      if (!Array.isArray(body)) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
      found.push(...body.map(item => readPull(item, repository)).filter(pull => pull !== null))
      if (body.length < PAGE) break
    }
    return found
  }

  async function findPull(branch: string, base: string | null): Promise<FixPull | null> {
    const into = base === null ? "" : `&base=${encodeURIComponent(base)}`
    const query = `&head=${encodeURIComponent(`${owner}:${branch}`)}${into}`
    const pulls = (await list({ query, pages: 1 })).filter(
      pull => pull.branch === branch && (base === null || pull.base === base),
    )
    return pulls.find(pull => pull.state === "open") ?? pulls.toSorted((a, b) => b.number - a.number)[0] ?? null
  }

  return {
    findPull,
    async listPulls(branchPrefix) {
      const pulls = await list({ query: "", pages: MAX_PAGES })
      return pulls.filter(pull => pull.branch.startsWith(branchPrefix)).toSorted((a, b) => b.number - a.number)
    },
    async openPull({ branch, base, title, body }) {
      const asked = { title, head: branch, base, body, draft: true, maintainer_can_modify: false }
      try {
        const answer = await ask(["POST", "/pulls"], asked)
        const faults = answer.status === 422 ? [messageOf(answer.body), ...errorsOf(answer.body)] : []
        if (faults.some(text => /already exists/i.test(text))) return "exists"
        if (faults.some(text => /draft pull requests are not supported/i.test(text))) throw noDrafts(repository)
        success(answer, repository)
        return pullOf(answer, repository)
      } catch (error) {
        if (!isAmbiguous(error)) throw error
        const found = await findPull(branch, base)
        if (found?.state !== "open") throw error
        return found
      }
    },
    async updatePull(number, change) {
      // The same again changes nothing, so a lost answer needs no settling: whoever runs next sets it again.
      success(await ask(["PATCH", `/pulls/${number}`, "/pulls/{number}"], change), repository)
    },
  }
}

function pullOf({ request, body }: Answer, repository: string): FixPull {
  const pull = readPull(body, repository)
  if (pull === null) throw unreadableAnswer({ service: "github", request, ambiguous: true })
  return pull
}

function noDrafts(repository: string): ConfigError {
  return new ConfigError(
    `GitHub has no draft pull requests for ${repository}: a private repository needs the plan Team or Enterprise, and a fix is never published as anything but a draft`,
  )
}
