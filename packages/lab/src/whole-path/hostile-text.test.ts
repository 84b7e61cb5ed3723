import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { cleanText } from "@auto-triage/shared/text/clean"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { adfProblem } from "../jira/adf-rules.ts"
import { pageData } from "../page/page-data.ts"
import { renderPage } from "../page/render-page.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import { activeMarkdown } from "./active-markdown.ts"
import { documentText, nodesOf } from "./document-text.ts"
import { expectOwnStep } from "./expect-own-step.ts"
import { HOSTILE_ERRORS, type HostileError, messageOf, stackOf } from "./hostile-errors.ts"
import { type LabClient, openLab } from "./lab-client.ts"

type Sent = { readonly issueId: string; readonly runs: readonly RunDetail[] }

const sent = new Map<string, Sent>()
let lab: LabClient
let emptyPage = ""

beforeAll(async () => {
  lab = await openLab()
  emptyPage = await page()
  const ids = new Map<string, string>()
  // One after another, because an intake does not tell which issue a log went to.
  for (const error of HOSTILE_ERRORS) ids.set(error.name, await occur(error))
  await lab.idle()
  for (const round of [1, 2]) {
    // What is seen again writes comments with the same texts.
    if (round === 2) for (const error of AGAIN) await occur(error)
    const due = round === 1 ? HOSTILE_ERRORS : AGAIN
    await Promise.all(due.map((error, index) => alert(error, ids.get(error.name) ?? "", 10 * round + index)))
    await lab.idle()
  }
  for (const { name } of HOSTILE_ERRORS) {
    const issueId = ids.get(name) ?? ""
    const runs = lab.lab.world.runner.runs().filter(run => issueOf(run) === issueId)
    sent.set(name, { issueId, runs })
  }
}, 120_000)
afterAll(() => lab.close())

async function page(): Promise<string> {
  return renderPage(await pageData(lab.lab.world))
}

function issueOf(run: RunDetail): string | undefined {
  return run.jobs[0]?.steps.find(({ id }) => id === "triage")?.outputs["issue-id"]
}

const AGAIN = HOSTILE_ERRORS.slice(0, 2)

/** Makes it happen once; answers with the id of its issue. */
async function occur(error: HostileError): Promise<string> {
  const { by, type, service, env, version, tags } = error
  const [message, stack] = [messageOf(error), stackOf(error)]
  if (by !== "intake")
    return lab.feed({
      track: by,
      platform: by === "rum" ? "BROWSER" : "BACKEND",
      type,
      message,
      stack,
      service,
      env,
      version,
      tags,
    })
  const { urls, credentials, datadog } = lab.lab.world
  const ddtags = [`env:${env}`, `version:${version}`, ...tags].join(",")
  const extra = Object.entries(error.extra ?? {}).map(
    ([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`,
  )
  const entry = JSON.stringify({ message, status: "error", service, ddtags, error: { kind: type, message, stack } })
  const response = await fetch(`${urls.datadog}/api/v2/logs`, {
    method: "POST",
    headers: { "dd-api-key": credentials.datadogApiKey, "content-type": "application/json" },
    // Written by hand, so that a key such as __proto__ is sent at all.
    body: `[${entry.slice(0, -1)}${extra.join("")}}]`,
  })
  expect(response.status).toBe(202)
  await lab.idle()
  return (
    datadog
      .snapshot()
      .issues.toSorted((a, b) => a.lastSeen - b.lastSeen)
      .at(-1)?.id ?? ""
  )
}

/** An alert whose own texts are as hostile as the error. */
async function alert(error: HostileError, issueId: string, delivery: number): Promise<void> {
  const text = messageOf(error).slice(0, 10_000)
  const payload = {
    issue: { id: issueId },
    event: { id: String(delivery) },
    title: error.type,
    message: text,
    tags: error.tags,
  }
  expect((await lab.dispatch(payload)).status).toBe(204)
}

function runsOf(name: string): readonly RunDetail[] {
  return sent.get(name)?.runs ?? []
}

function ticketOf(name: string) {
  const [ticket, ...others] = lab.openTickets(sent.get(name)?.issueId ?? "")
  expect(others).toEqual([])
  if (ticket === undefined) throw new Error(`there is no ticket for ${name}`)
  return ticket
}

const NAMES = HOSTILE_ERRORS.map(({ name }) => name)

describe("hostile texts", () => {
  test.each(NAMES)("with %s end in one open ticket", name => {
    const runs = runsOf(name)
    expect(runs.length).toBeGreaterThan(0)
    for (const run of runs) expect(run.conclusion, told(run)).toBe("success")
    expect(runs.filter(run => run.outputs["outcome"] === "created")).toHaveLength(1)
    const { labels } = ticketOf(name)
    const id = sent.get(name)?.issueId
    expect(labels).toEqual([
      "auto-triage",
      `datadog-issue-${id}`,
      expect.stringMatching(/^auto-triage-fp-[0-9a-f]{16}$/),
    ])
  })

  test.each(NAMES)("with %s are text in the ticket, and nothing else", name => {
    const { summary, description, comments } = ticketOf(name)
    expect(summary).toBe(cleanText(summary).text)
    expect(summary.length).toBeLessThanOrEqual(255)
    for (const document of [description, ...comments.map(comment => comment.body)]) {
      expect(adfProblem(document)).toBeNull()
      const nodes = nodesOf(document)
      expect(nodes.filter(({ type }) => !ALLOWED.has(type))).toEqual([])
      const links = nodes
        .flatMap(({ marks }) => marks ?? [])
        .flatMap(({ attrs }) => (attrs === undefined ? [] : [String(attrs["href"] as string | undefined)]))
      expect(links.filter(href => !OWN_LINK.test(href))).toEqual([])
    }
  })

  test.each(HOSTILE_ERRORS.filter(({ message }) => message.length > 1))(
    "with $name are shown as they came, cleaned",
    error => {
      const text = documentText(ticketOf(error.name).description)
      for (const name of [error.type, error.service, error.env, error.version])
        expect(text).toContain(cleanText(name).text.trim())
      for (const line of [...error.message, ...error.stack]) {
        const clean = cleanText(line, { keepNewlines: true }).text.trim()
        expect(text).toContain(clean.replaceAll("\t", " "))
      }
    },
  )

  test.each(NAMES.slice(-3))("with %s say how much was cut", name => {
    const text = documentText(ticketOf(name).description)
    const cuts = [...text.matchAll(/([\d,]+) characters (?:cut|of code)/g)].map(([, count]) =>
      Number(count?.replaceAll(",", "")),
    )
    const error = HOSTILE_ERRORS.find(candidate => candidate.name === name)
    const sizes = error === undefined ? [] : [messageOf(error).length, stackOf(error).length]
    // A few thousand characters of each are shown; all of the rest must be accounted for.
    for (const size of sizes) expect(Math.min(...cuts.map(cut => Math.abs(size - cut)))).toBeLessThan(16_500)
  })
})

describe("the runner", () => {
  test.each(NAMES)("obeys nothing in %s", name => {
    for (const run of runsOf(name)) {
      expect(run.errors).toEqual([])
      expect(Object.keys(run.outputs).toSorted()).toEqual(["decision", "fix_outcome", "outcome", "ticket_key"])
      expect(run.outputs).toMatchObject({ decision: "hold", fix_outcome: "" })
      for (const step of run.jobs.flatMap(job => job.steps)) expectOwnStep(step)
    }
  })

  test("obeys nothing in an alert whose id is none, and somebody is warned", async () => {
    const id = "::error::owned ##[add-mask]invalid\nEOF\noutcome=triaged"
    await lab.dispatch({ issue: { id }, message: id, transition: "Triggered" })
    await lab.idle()
    const run = lab.lab.world.runner.run(lab.newestRun())
    expect(run).toMatchObject({ conclusion: "success", outputs: { outcome: "invalid", decision: "", ticket_key: "" } })
    const told = run?.jobs[0]?.steps.flatMap(step => step.annotations)
    expect(told).toMatchObject([{ level: "warning", message: expect.stringMatching(/^triage: invalid reason=/) }])
    expect(JSON.stringify(told)).not.toContain("owned")
    expect(lab.callsOf(lab.newestRun())).toEqual([])
  })

  test("lets the words through that were to be masked", () => {
    const [run] = runsOf("commands of the runner")
    const shown = JSON.stringify(run?.jobs.flatMap(job => job.steps).map(step => [step.log, step.summary]))
    for (const word of ["triage: triaged", "created", "backend-api", "score"]) expect(shown).toContain(word)
  })
})

describe("what is written beside the ticket", () => {
  test.each(NAMES)("stays inactive with %s: the job summary", name => {
    const { urls } = lab.lab.world
    const hosts = ["https://app.datadoghq.eu/", "***/browse/PPL-", `${urls.github}/`]
    for (const step of runsOf(name)
      .flatMap(run => run.jobs)
      .flatMap(job => job.steps))
      expect(activeMarkdown(step.summary, hosts)).toEqual([])
  })

  test("can be read back from the ledger, and mentions nobody there", async () => {
    const { github, repository } = lab.lab.world
    const refs = await github.ledger(repository, "refs/auto-triage/issues")
    expect(refs).toHaveLength(HOSTILE_ERRORS.length)
    for (const { message } of refs.flatMap(({ records }) => records)) {
      expect(parseRecord(message)).not.toBeNull()
      expect(message.split("\n")).toHaveLength(3)
      expect(message).not.toMatch(/[@#]/)
    }
  })

  test("is shown by the page as text", async () => {
    const shown = await page()
    // The page's own charts, which only a page with numbers has.
    const chart = /<svg viewBox="0 0 \d+ \d+" preserveAspectRatio="none" aria-hidden="true">/g
    const active = (html: string): readonly string[] =>
      html
        .replace(chart, "")
        .match(/<(?:script|img|iframe|object|embed|link|base|svg|form|h1)\b|<[^>]*\son[a-z]+\s*=|<!--/gi) ?? []
    expect(active(shown)).toEqual(active(emptyPage))
    for (const text of HOSTILE_ERRORS.flatMap(error => [error.type, error.service, ...error.message]))
      expect(text.includes("<") && shown.includes(text), text).toBe(false)
    const linksOf = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "")
    // The dashboard's own notes link too, whatever was alerted.
    const known = new Set(linksOf(emptyPage))
    const added = linksOf(shown).filter(href => !known.has(href))
    expect(added.length).toBeGreaterThan(0)
    expect(added.filter(href => !href.startsWith("#") && !OWN_LINK.test(href))).toEqual([])
    // The summaries part what GitHub would recognise by zero-width spaces of their own.
    const plain = shown.replaceAll("\u200b", "")
    expect(cleanText(plain, { keepNewlines: true }).text === plain).toBe(true)
  })

  test("asks vendors for nothing but what it should", () => {
    const ours = lab.lab.world.journal.withBodies().filter(({ run }) => run !== null)
    expect(ours.filter(({ path }) => !/^[\w/.-]+$/.test(path))).toEqual([])
    const searches = ours
      .filter(({ path }) => path.endsWith("/search/jql"))
      .map(({ request }) => JSON.parse(request).jql)
    expect(searches.length).toBeGreaterThan(0)
    for (const jql of searches)
      expect(jql).toMatch(
        /^project = "PPL" AND labels in \("datadog-issue-[0-9a-f-]{36}", "auto-triage-fp-[0-9a-f]{16}"\) ORDER BY created ASC$/,
      )
  })

  test("grows in calls not at all with the size of a text", () => {
    const [large, small] = ["a megabyte of message and ten thousand lines of stack", "a tenth of that"]
    const calls = (name: string): readonly string[] =>
      lab
        .callsOf(runsOf(name)[0]?.id ?? "")
        .map(({ service, method }) => `${service} ${method}`)
        .toSorted()
    expect(calls(large ?? "")).toEqual(calls(small ?? ""))
    expect(calls(large ?? "").length).toBeGreaterThan(0)
  })

  test("pollutes no object", () => {
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    expect(documentText(ticketOf("other types than texts").description)).not.toContain("[object Object]")
  })
})

const ALLOWED = new Set(
  ["doc", "paragraph", "text", "hardBreak", "heading", "bulletList", "listItem", "codeBlock", "expand", "panel"].concat(
    ["table", "tableRow", "tableHeader", "tableCell"],
  ),
)
const OWN_LINK = /^(?:https:\/\/app\.datadoghq\.eu|http:\/\/127\.0\.0\.1:\d+)\//
function told(run: RunDetail): string {
  return run.jobs
    .flatMap(job => job.steps)
    .map(step => step.log)
    .join("\n")
    .slice(-3000)
}
