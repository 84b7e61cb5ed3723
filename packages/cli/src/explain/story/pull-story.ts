import type { StoryLine, StoryPart } from "@auto-triage/shared/pipeline/story/story-line"
import { attempt } from "./attempt.ts"
import { type Ask, type Item, text, timeOf } from "./github-item.ts"
import { githubPages } from "./github-pages.ts"

type Pull = Pick<StoryPart, "lines"> & { readonly isWhole: boolean }

/** What happened to a pull request. Each part may be hidden. */
export async function pullStory(ask: Ask, repository: string, number: number): Promise<readonly StoryPart[]> {
  const path = `${repository}/pulls/${number}`
  const name = `pull request ${number}`
  const list = async (of: string, tell: (item: Item) => StoryLine): Promise<Pull> => {
    const { items, isWhole } = await githubPages(ask, of, null)
    return { lines: items.map(tell), isWhole }
  }
  const parts: readonly (readonly [string, () => Promise<Pull>])[] = [
    [name, async () => ({ lines: openedAndClosed((await ask(path)) as Item, number), isWhole: true })],
    [`checks of ${name}`, () => checks(ask, repository, path)],
    [`commits of ${name}`, () => list(`${path}/commits`, commitLine)],
    [
      `reviews of ${name}`,
      () =>
        list(`${path}/reviews`, one =>
          line(one, one["submitted_at"], `reviewed: ${text(one["state"])} ${text(one["body"]).slice(0, 200)}`),
        ),
    ],
    [
      `comments of ${name}`,
      () =>
        list(`${repository}/issues/${number}/comments`, one =>
          line(one, one["created_at"], `commented: ${text(one["body"]).slice(0, 300)}`),
        ),
    ],
  ]
  const told: StoryPart[] = []
  for (const [what, tell] of parts)
    told.push(
      await attempt(what, async () => {
        const { lines, isWhole } = await tell()
        return { lines, links: [], gaps: isWhole ? [] : [`there are more ${what} than are read`] }
      }),
    )
  return told
}

function openedAndClosed(pull: Item, number: number): readonly StoryLine[] {
  const opened = line(pull, pull["created_at"], `opened pull request ${number}: ${text(pull["title"])}`)
  if ((pull["closed_at"] ?? null) === null) return [opened]
  const isMerged = (pull["merged_at"] ?? null) !== null
  const who = { html_url: pull["html_url"], user: pull["merged_by"] }
  return [
    opened,
    line(who, pull["closed_at"], `pull request ${number} was ${isMerged ? "merged" : "closed without a merge"}`),
  ]
}

async function checks(ask: Ask, repository: string, path: string): Promise<Pull> {
  const { head } = (await ask(path)) as { readonly head?: { readonly sha?: string } }
  const { items, isWhole } = await githubPages(ask, `${repository}/commits/${text(head?.sha)}/check-runs`, "check_runs")
  const lines = items.map(check =>
    line(
      check,
      check["completed_at"] ?? check["started_at"],
      `check ${text(check["name"])}: ${text(check["conclusion"] ?? check["status"])}`,
    ),
  )
  return { lines, isWhole }
}

function commitLine(item: Item): StoryLine {
  const { message, author } = (item["commit"] ?? {}) as {
    readonly message?: string
    readonly author?: { readonly date?: string } | null
  }
  return line(item, author?.date, `commit: ${text(message).split("\n", 1)[0] ?? ""}`)
}

function line(item: Item, at: unknown, what: string): StoryLine {
  const user = (item["user"] ?? item["author"]) as { readonly login?: string } | null | undefined
  return { at: timeOf(at), from: "pull", who: user?.login ?? "somebody", what, why: "", link: text(item["html_url"]) }
}
