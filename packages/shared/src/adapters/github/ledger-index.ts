import type { LedgerIndex } from "../../ports/ledger-index.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { type Ask, askRepository, type FixHostOptions, success } from "./ask.ts"
import { readObjects } from "./repository-objects.ts"

const PAGE = 100
const MOST_PAGES = 20
const MOST_TEXTS = 100
const SHA = /^[0-9a-f]{40}$/

/** The ledger's refs by prefix, and records by the commits that hold them, many in one GraphQL request. */
export function createLedgerIndex(options: FixHostOptions): LedgerIndex {
  const ask = askRepository(options)
  return {
    async newest(namespace) {
      const prefix = `${namespace}/`
      const tokens = new Map<string, string>()
      const seen = new Set<string>()
      for (let page = 1; page <= MOST_PAGES; page++) {
        const refs = await readPage(ask, options.repository, { prefix, page })
        const before = seen.size
        for (const { ref, sha } of refs) {
          seen.add(ref)
          // The end of the prefix may be taken for the end of a folder's name, and then its neighbours match, too.
          if (ref.startsWith(prefix)) tokens.set(ref.slice(prefix.length), sha)
        }
        // A server without pages gives all at once, and the same again.
        if (refs.length !== PAGE || seen.size === before) return { tokens, complete: true }
      }
      return { tokens, complete: false }
    },
    async texts(tokens) {
      const shas = tokens.filter(token => SHA.test(token)).slice(0, MOST_TEXTS)
      return shas.length === 0 ? new Map() : readTexts(options, shas)
    },
  }
}

type Tip = { readonly ref: string; readonly sha: string }

async function readPage(
  ask: Ask,
  repository: string,
  { prefix, page }: { readonly prefix: string; readonly page: number },
): Promise<readonly Tip[]> {
  const path = `/git/matching-refs/${prefix.replace(/^refs\//, "")}?per_page=${PAGE}&page=${page}`
  const answer = await ask(["GET", path, "/git/matching-refs/{ref}"])
  const body = success(answer, repository)
  if (!Array.isArray(body)) throw unreadableAnswer({ service: "github", request: answer.request, ambiguous: false })
  return body.flatMap((item: { readonly ref?: unknown; readonly object?: { readonly sha?: unknown } | null }) => {
    const { ref, object } = item
    return typeof ref === "string" && typeof object?.sha === "string" ? [{ ref, sha: object.sha }] : []
  })
}

/** By object id, which GitHub resolves whatever ref leads to it. */
async function readTexts(options: FixHostOptions, shas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const fields = shas.map((sha, index) => `r${index}:object(oid:"${sha}"){...on Commit{message}}`)
  const found = await readObjects(options, { fields })
  return new Map(
    shas.flatMap((sha, index) => {
      const message = (found[`r${index}`] as { readonly message?: unknown } | null | undefined)?.message
      return typeof message === "string" ? [[sha, message] as const] : []
    }),
  )
}
