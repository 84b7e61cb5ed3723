import { askAsPerson } from "@auto-triage/shared/adapters/github/rollback/ask-as-person"
import type { LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { ConfigError } from "@auto-triage/shared/errors"
import { logText } from "@auto-triage/shared/text/log-text"
import { joinStory, type StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import { ledgerLines } from "@auto-triage/shared/pipeline/story/ledger-lines"
import type { Access } from "../access/access.ts"
import { chooseLedger } from "./ledger/choose-ledger.ts"
import type { LedgerHead } from "./ledger/ledger-reader.ts"
import { attempt, gap } from "./story/attempt.ts"
import { datadogStory } from "./story/datadog-story.ts"
import { githubStory } from "./story/github-story.ts"
import { jiraStory } from "./story/jira-story.ts"
import { once } from "./story/once.ts"
import type { UserPath } from "./user-path.ts"

type History = { readonly ref: string; readonly records: readonly LedgerRecord[]; readonly story: StoryPart }

const MOST_TOLD = 50
const ISSUE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The story of each error that has this ticket key or Datadog issue id, for people or as a JSON list of
 * `{ref, records, story}`. What cannot be asked is named as a gap.
 *
 * @throws ConfigError where no ledger can be read, or where it does not know the key
 */
export async function explainTicket(
  key: string,
  options: {
    readonly repo: UserPath | null
    readonly config: UserPath | null
    readonly json: boolean
    readonly access: Access
  },
): Promise<string> {
  const ledger = chooseLedger(options)
  const issueId = ISSUE_ID.test(key.toLowerCase()) ? key.toLowerCase() : null
  const heads = await ledger.heads(issueId)
  const found = heads.filter(head => issueId !== null || hasTicket(head, key.toUpperCase()))
  if (found.length === 0) throw new ConfigError(`The ledger holds nothing about ${key}. ${ledger.advice(heads.length)}`)
  const tell = teller(options.access)
  const histories: History[] = []
  for (const head of found) {
    const records = await ledger.history(head)
    histories.push({ ref: head.ref, records, story: await tell({ ref: head.ref, records }) })
  }
  return options.json ? `${JSON.stringify(histories)}\n` : print(histories)
}

type Tell = (history: Omit<History, "story">) => Promise<StoryPart>

/** Errors that share a ticket share its story; of many, only the first are asked about everywhere. */
function teller({ github, jira, datadog }: Access): Tell {
  const { apiUrl, repository, token } = github
  const ask =
    token === null ? null : once(async path => (await askAsPerson({ apiUrl, token }, ["GET", `/repos/${path}`])).body)
  const ticketStory = once(key => jiraStory(jira, key))
  let told = 0
  return async ({ ref, records }) => {
    const id = ref.slice(ref.lastIndexOf("/") + 1)
    const parent = ref.split("/").slice(0, -2).join("/")
    const last = records.at(-1)
    const keys = [...new Set([...(last?.earlierTickets ?? []), ...records.flatMap(record => record.ticket?.key ?? [])])]
    const parts: StoryPart[] = [{ lines: ledgerLines(records), links: [], gaps: [] }]
    for (const key of keys) parts.push(...(await ticketStory(key)))
    if (told++ >= MOST_TOLD)
      return joinStory([...parts, gap(`of errors beyond the first ${MOST_TOLD}, only ledger and Jira were asked`)])
    parts.push(
      ...(await githubStory({ repository, ask }, { id, records, fixRef: `${parent}/fixes` })),
      await attempt("Datadog's issue", () => datadogStory(datadog, id)),
    )
    return joinStory(parts)
  }
}

function hasTicket({ record }: LedgerHead, key: string): boolean {
  return record !== null && [record.ticket?.key, ...record.earlierTickets].includes(key)
}

/** An umbrella ticket stands for several errors: their heads, then one list of all that happened. */
function print(histories: readonly History[]): string {
  const { lines, links, gaps } = joinStory(histories.map(({ story }) => story))
  const sections = [histories.map(head).join(""), lines.map(line).join("\n")]
  if (links.length > 0) sections.push(links.map(link => logText(`Linked: ${link}`, 600)).join("\n"))
  if (gaps.length > 0) sections.push(gaps.map(gap => logText(`Not seen: ${gap}`, 600)).join("\n"))
  return `${sections.join("\n\n")}\n`
}

function head({ ref, records }: History): string {
  const last = records.at(-1)
  const facts = records.findLast(record => record.facts !== null)?.facts
  const ticket = last?.ticket?.key ?? "no ticket"
  const earlier =
    last === undefined || last.earlierTickets.length === 0 ? "" : ` (earlier: ${last.earlierTickets.join(", ")})`
  const error = facts === undefined || facts === null ? "" : `  ${facts.type}: ${facts.message}`
  return `${logText(`${ticket}${earlier}${error}`, 300)}\nDatadog issue ${ref.slice(ref.lastIndexOf("/") + 1)}\n`
}

function line({ at, from, who, what, why, link }: StoryPart["lines"][number]): string {
  const when = new Date(at).toISOString().slice(0, 19).replace("T", " ")
  const because = why === "" ? "" : ` (${why})`
  return logText(`${when} UTC  ${from.padEnd(7)}  ${who}  ${what}${because}${link === null ? "" : `  ${link}`}`, 900)
}
