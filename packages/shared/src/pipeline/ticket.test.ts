import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { adfSize } from "../text/adf-fit.ts"
import type { AdfDocument, AdfNode } from "../text/adf.ts"
import { validateAdf } from "../text/testing/validate-adf.ts"
import { HOSTILE_CORPUS } from "../text/testing/hostile-corpus.ts"
import type { TicketEvent } from "./dedupe/session.ts"
import type { Issue } from "./enrich.ts"
import type { Route } from "./route.ts"
import type { Assessment } from "./score.ts"
import { aFrame, anEnvironment, anIssue, ISSUE_ID, NOW } from "./testing/an-issue.ts"
import { DESCRIPTION_LIMIT, ticketTexts, writeTicket } from "./ticket.ts"
import { COMMENT_LIMIT } from "./ticket/occurrence-comment.ts"

const CONTEXT = { runUrl: "https://github.com/percihealth/mono/actions/runs/7", now: NOW, site: "datadoghq.eu" }
const FILE_URL = "https://github.com/percihealth/mono/blob/0123456/apps/backend/src/bookings/service.ts"
const ASSESSMENT: Assessment = {
  total: 72,
  priority: "High",
  rules: [
    { rule: "production", points: 30, reason: "it happens in production" },
    { rule: "handled", points: -5, reason: "the application caught it" },
  ],
  fixability: { total: 40, rules: [{ rule: "frames", points: 40, reason: "frames lead to source files" }] },
}
const ROUTE: Route = {
  project: "PPL",
  issueType: "Bug",
  team: "backend",
  teamId: null,
  component: null,
  priority: "High",
  labels: [],
  reason: "team of service backend-api",
}

function story(): Issue {
  const suspect = {
    path: "apps/backend/src/bookings/service.ts",
    line: 42,
    function: "createBooking",
    owners: ["@percihealth/backend"],
    url: `${FILE_URL}#L42`,
  }
  const library = aFrame({
    function: "next",
    file: "node_modules/express/router.js",
    repositoryPath: null,
    inApp: false,
    line: 3,
    column: null,
  })
  return anIssue({
    stack: {
      language: "javascript",
      frames: [library, aFrame(), aFrame({ function: "run", line: 51, column: null })],
      omitted: 4,
      minified: false,
    },
    environments: [anEnvironment(), anEnvironment({ environment: "staging", production: false, versions: [] })],
    suspects: [suspect],
    occurrences: 1234,
    users: 1,
    countsAreLowerBound: true,
    gaps: [{ what: "span samples", why: "Datadog answered 403", fix: "give the application key the scope apm_read" }],
    redactions: [
      { rule: "email", count: 2 },
      { rule: "name", count: 1 },
    ],
  })
}

/** What a reader sees, one line per block, links as text<url>. */
function read(node: AdfNode): string {
  if (node.type === "text") {
    const href = node.marks?.find(mark => mark.type === "link")?.attrs?.["href"]
    return typeof href === "string" ? `${node.text}<${href}>` : (node.text ?? "")
  }
  if (node.type === "hardBreak") return "\n"
  const inner = (node.content ?? []).map(read).join(node.type === "tableRow" ? " | " : "")
  return ["paragraph", "heading", "codeBlock", "tableRow"].includes(node.type) ? `${inner}\n` : inner
}
const lines = (document: AdfDocument): string =>
  read(document)
    .replace(/\n \| /g, " | ")
    .replace(/\n+/g, "\n")

describe("a ticket", () => {
  const { summary, description } = writeTicket({ issue: story(), assessment: ASSESSMENT, route: ROUTE }, CONTEXT)
  const text = lines(description)

  test("has one line of title: type, service, message", () => {
    expect(summary).toBe("TypeError in backend-api: Cannot read properties of undefined")
  })

  test("is what Jira takes", () => {
    expect(validateAdf(description)).toEqual([])
    expect(adfSize(description)).toBeLessThanOrEqual(DESCRIPTION_LIMIT)
  })

  test("tells its sections in the order in which a person asks", () => {
    const titles = [
      "TypeError in backend-api",
      "Where\n",
      "Since when and how often\n",
      "Why this score\n",
      "Suspect files and owners\n",
      "TypeError: Cannot read",
      "What is missing\n",
      "Redacted\n",
      "Links\n",
      "How to test this again\n",
    ]
    const places = titles.map(title => text.indexOf(title))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test("lists frames of the application first, each linked to its own line at the deployed commit", () => {
    expect(text).toContain(
      `createBooking in apps/backend/src/bookings/service.ts:42:17<${FILE_URL}#L42>\n` +
        `run in apps/backend/src/bookings/service.ts:51<${FILE_URL}#L51>\n` +
        "next in node_modules/express/router.js:3 (library)\n4 further frames not listed here.\n",
    )
  })

  test("says how often per environment and version, and that counts are a lower bound", () => {
    expect(text).toContain("In the last 168 hours: at least 1,234 occurrences, at least 1 user.")
    expect(text).toContain("First seen 2026-11-23 11:59 UTC (1 minute ago)")
    expect(text).toContain("production | 1.4.0 | at least 3 | at least 2 | 2026-11-23 11:59 UTC | 2026-11-23 11:59 UTC")
    expect(text).toContain("staging | (none) | at least 3")
  })

  test("explains score, fixability, owners, gaps, redactions, links and the re-test", () => {
    expect(text).toContain("production | +30 | it happens in production")
    expect(text).toContain("handled | -5 | the application caught it")
    expect(text).toContain("total | 72 | priority High")
    expect(text).toContain("Fixability 40 of 100.\nframes +40: frames lead to source files")
    expect(text).toContain(`service.ts:42<${FILE_URL}#L42> in createBooking, owned by @percihealth/backend`)
    expect(text).toContain("Team backend: team of service backend-api.")
    expect(text).toContain(
      "span samples: Datadog answered 403. To mend it: give the application key the scope apm_read",
    )
    expect(text).toContain("removed from the texts 3 times: email 2, name 1.")
    expect(text).toContain(`The error in Datadog<https://app.datadoghq.eu/error-tracking/issue/${ISSUE_ID}>`)
    expect(text).toContain(`The run that wrote this<${CONTEXT.runUrl}>`)
    expect(text).toContain(
      `Remove the label datadog-issue-${ISSUE_ID} from this ticket, and the next alert opens a new ticket.`,
    )
  })

  test("keeps the stack in a code block that is folded away", () => {
    const expand = description.content.find(node => node.type === "expand")
    expect(expand?.content?.[0]?.type).toBe("codeBlock")
  })

  test("says so where there is little to tell", () => {
    const bare = anIssue({
      service: null,
      message: "",
      stackText: "",
      commit: null,
      environments: [],
      suspects: [],
      stack: { language: "unknown", frames: [], omitted: 0, minified: false },
    })
    const assessment = { ...ASSESSMENT, rules: [], fixability: { total: 0, rules: [] } }
    const facts = { issue: bare, assessment, route: { ...ROUTE, team: null, priority: "Low" } }
    const little = writeTicket(facts, { ...CONTEXT, earlier: "PPL-3" })
    const words = lines(little.description)
    expect(little.summary).toBe("TypeError")
    expect(validateAdf(little.description)).toEqual([])
    expect(words).toContain("It came back after PPL-3 was done.")
    expect(words).toContain("No stack frames were found.")
    expect(words).toContain("No frame leads to a file of this repository.")
    expect(words).toContain("No team: team of service backend-api.")
    expect(words).toContain("The route asks for Low instead.")
  })

  test("tells a crash, an error that nothing caught, a comeback, and frames without a file or a line", () => {
    const frames = [
      aFrame({ function: null, file: null, repositoryPath: null }),
      aFrame({ line: null }),
      aFrame({ function: "other", repositoryPath: "unknown.ts" }),
    ]
    const [suspect] = story().suspects
    const odd = anIssue({
      isCrash: true,
      regressedAt: NOW,
      where: "GET /bookings",
      windowHours: 1,
      environments: [anEnvironment({ environment: null, versions: [{ ...anEnvironment(), version: null }] })],
      stack: { language: "unknown", frames, omitted: 0, minified: false },
      suspects: suspect === undefined ? [] : [{ ...suspect, line: null, function: null, owners: [] }],
    })
    const facts = { issue: odd, assessment: ASSESSMENT, route: ROUTE }
    const words = lines(writeTicket(facts, { ...CONTEXT, runUrl: "no URL", earlier: null }).description)
    expect(words).toContain("TypeError in backend-api at GET /bookings, seen in an unnamed environment. It ended the")
    expect(words).toContain("In the last 1 hour: 3 occurrences")
    expect(words).toContain("It had been resolved and came back 2026-11-23 12:00 UTC.")
    expect(words).toContain("(none) | (none) | 3")
    expect(words).toContain(
      "(anonymous)\ncreateBooking in apps/backend/src/bookings/service.ts\nother in unknown.ts:42:17\n",
    )
    const uncaught = lines(writeTicket({ ...facts, issue: anIssue({ handled: false }) }, CONTEXT).description)
    expect(uncaught).toContain("seen in production. Nothing caught it.")
    expect(lines(writeTicket(facts, CONTEXT).description)).toContain(`service.ts<${FILE_URL}>`)
  })

  test("says what was cut where there is too much", () => {
    const frames = Array.from({ length: 200 }, (_, index) => aFrame({ function: `fn${index}`, line: index + 1 }))
    const environments = Array.from({ length: 50 }, (_, index) => anEnvironment({ environment: `env-${index}` }))
    const large = anIssue({
      stack: { language: "javascript", frames, omitted: 0, minified: false },
      environments,
      stackText: 'frame "x"\\\n'.repeat(4000),
      message: "m".repeat(9000),
    })
    const { description: cut } = writeTicket({ issue: large, assessment: ASSESSMENT, route: ROUTE }, CONTEXT)
    const words = lines(cut)
    expect(adfSize(cut)).toBeLessThanOrEqual(DESCRIPTION_LIMIT)
    expect(validateAdf(cut)).toEqual([])
    expect(words).toMatch(/Cut to fit this ticket: [\d,]+ characters of code blocks\./)
    expect(words).toContain("190 further frames not listed here.")
    expect(words).toContain("38 further rows not listed here.")
    expect(words).toMatch(/m … \([\d,]+ characters cut\)/)
    expect(words).toContain("How to test this again")
  })
})

describe("comments", () => {
  const texts = ticketTexts({ issue: story(), assessment: ASSESSMENT, route: ROUTE }, CONTEXT)

  test("seen again gives counts, environments, versions, last time and the run", () => {
    const text = lines(texts.occurrence(null))
    expect(text).toContain("Seen again. In the last 168 hours: at least 1,234 occurrences, at least 1 user.")
    expect(text).toContain("Last seen 2026-11-23 11:59 UTC (just now)")
    expect(text).toContain("Environments: production, staging")
    expect(text).toContain("Versions: 1.4.0")
    expect(text).toContain(`this run<${CONTEXT.runUrl}>`)
    expect(lines(texts.occurrence("new version 1.5.0"))).toContain("New version 1.5.0. In the last")
  })

  test("many names are counted and none are left out in silence", () => {
    const environments = Array.from({ length: 15 }, (_, index) =>
      anEnvironment({ environment: `env-${index}`, versions: [] }),
    )
    const issue = anIssue({ environments })
    const text = lines(ticketTexts({ issue, assessment: ASSESSMENT, route: ROUTE }, CONTEXT).occurrence(null))
    expect(text).toContain("env-11, and 3 more")
    expect(text).not.toContain("Versions")
  })

  const EVENTS: readonly (readonly [TicketEvent, string])[] = [
    [
      { kind: "new-environment", environments: ["production"], priority: "Highest" },
      "Now also in production. At least 1,234 occurrences and at least 1 user in the last 168 hours, last seen 2026-11-23 11:59 UTC. The priority is Highest now.",
    ],
    [{ kind: "new-environment", environments: ["a", "b"], priority: null }, "Now also in a, b. At least"],
    [{ kind: "reopened" }, "The error came back, so this ticket is open again."],
    [
      { kind: "duplicate-issue", issueUrl: "https://app.datadoghq.eu/error-tracking/issue/x" },
      "That issue<https://app.datadoghq.eu/error-tracking/issue/x> gets no ticket of its own",
    ],
    [{ kind: "adopted" }, "This ticket stands for the Datadog issue from now on."],
    [{ kind: "closed-as-duplicate", of: "PPL-1" }, "Closed as a duplicate of PPL-1."],
  ]

  test.each(EVENTS)("the event %o is told in words", (event, words) => {
    const comment = texts.event(event)
    expect(lines(comment)).toContain(words)
    expect(lines(comment)).toContain(`this run<${CONTEXT.runUrl}>`)
    expect(validateAdf(comment)).toEqual([])
  })
})

describe("hostile text in every field", () => {
  const hostile = fc.constantFrom(...HOSTILE_CORPUS.filter(text => text.length < 20_000))
  const orNull = fc.option(hostile, { nil: null })

  test("leaves title, description and comments valid, within their limits, and with links only to our own hosts", () => {
    fc.assert(
      fc.property(
        fc.tuple(hostile, hostile, hostile, hostile),
        fc.tuple(orNull, orNull, orNull),
        ([a, b, c, d], [x, y, z]) => {
          const counts = { occurrences: 1, users: 1, firstSeen: null, lastSeen: Number.NaN }
          const issue = anIssue({
            type: a,
            message: b,
            service: x,
            where: y,
            commit: z,
            stackText: c,
            url: d,
            suspects: [{ path: a, line: 1, function: x, owners: [b], url: d }],
            stack: {
              language: "unknown",
              frames: [aFrame({ function: y, file: z, repositoryPath: null }), aFrame({ repositoryPath: a })],
              omitted: 0,
              minified: true,
            },
            environments: [anEnvironment({ environment: c, ...counts, versions: [{ version: d, ...counts }] })],
            gaps: [{ what: a, why: b, fix: x }],
            redactions: [{ rule: c, count: 1 }],
          })
          const route = { ...ROUTE, team: y, priority: a, reason: b }
          const texts = ticketTexts(
            { issue, assessment: { ...ASSESSMENT, priority: c, rules: [{ rule: d, points: 1, reason: a }] }, route },
            CONTEXT,
          )
          const ticket = texts.ticket(z)
          expect(ticket.summary).toMatch(/^[^\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]{1,255}$/u)
          const comments = [
            texts.occurrence(x),
            texts.event({ kind: "new-environment", environments: [a, b], priority: y }),
            texts.event({ kind: "duplicate-issue", issueUrl: d }),
          ]
          for (const document of [ticket.description, ...comments]) {
            expect(validateAdf(document)).toEqual([])
            expect(adfSize(document)).toBeLessThanOrEqual(
              document === ticket.description ? DESCRIPTION_LIMIT : COMMENT_LIMIT,
            )
            for (const [, host] of JSON.stringify(document).matchAll(/"href":"https?:\/\/([^/"]*)/g))
              expect(["github.com", "app.datadoghq.eu"]).toContain(host)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test("of a megabyte is cut and said", () => {
    const huge = "x".repeat(1_000_000)
    const issue = anIssue({ type: huge, message: huge, stackText: huge, service: huge })
    const { summary, description } = writeTicket({ issue, assessment: ASSESSMENT, route: ROUTE }, CONTEXT)
    expect(summary.length).toBeLessThanOrEqual(255)
    expect(adfSize(description)).toBeLessThanOrEqual(DESCRIPTION_LIMIT)
    expect(lines(description)).toContain("characters cut)")
  })
})
