import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { exchangeCheck, type Journalled } from "./check-exchange.ts"
import { type LabClient, openLab } from "./lab-client.ts"
import { longestChain } from "./longest-chain.ts"

const check = exchangeCheck()
if (check === null)
  console.warn(
    "skipped: whether every request and answer fits: the vendors' descriptions are not beside the repository",
  )

/** What the descriptions leave out, and why. */
const NOT_DESCRIBED: Readonly<Record<string, string>> = {
  "POST /graphql": "an OpenAPI description has no GraphQL; the emulator executes it by a schema",
  "GET /repos/{repository}/git/trees/{sha}": "the subset has no reads of trees",
  "PATCH /repos/{repository}/git/refs/{ref}": "the subset has no updates of refs",
}

const ERROR = { service: "backend-api", type: "ContractError", message: "booking has no reference", env: "preview" }

let lab: LabClient
let commit = ""
const runs = new Map<string, string>()

beforeAll(async () => {
  lab = await openLab()
  const { github, repository, ref } = lab.lab.world
  commit = (await github.resolve(repository, ref)) ?? ""
  // So long that calls which leave together overlap on a busy machine too.
  await lab.control("POST", "/latency", { ms: 400 })
})
afterAll(() => lab.close())

function stackAt(name: string): string {
  return `ContractError: booking has no reference\n    at ${name} (/app/apps/backend/src/bookings/service.ts:19:68)`
}

async function occurs(error: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const issueId = await lab.feed({ ...ERROR, version: "1.4.0", commit, stack: stackAt("book$1"), ...error })
  await lab.idle()
  return issueId
}

let deliveries = 0

/** Sends an alert of the issue, or an earlier one again, and remembers its run by what the alert is. */
async function alert(what: string, issueId: string, delivery = ++deliveries): Promise<string | undefined> {
  await lab.dispatch({ issue: { id: issueId }, event: { id: String(9000 + delivery) } })
  await lab.idle()
  const id = lab.newestRun()
  runs.set(what, id)
  const run = lab.lab.world.runner.run(id)
  expect(run?.conclusion, what).toBe("success")
  return run?.outputs["outcome"]
}

test("an error goes through everything that can happen to it", async () => {
  const { admin } = lab.lab.world.jira
  const issueId = await occurs()
  expect(await alert("a new ticket", issueId)).toBe("created")
  await occurs()
  expect(await alert("seen again", issueId)).toBe("seen-again")
  await occurs()
  expect(await alert("seen again, with a comment to update", issueId)).toBe("seen-again")
  expect(await alert("a replay", issueId, deliveries)).toBe("replayed")
  await occurs({ env: "review" })
  expect(await alert("a new environment", issueId)).toBe("new-environment")
  admin.transitionTo("PPL-1", "Done", "Done")
  await occurs()
  expect(await alert("regressed", issueId)).toBe("reopened")
  await lab.jira("PUT", "/rest/api/3/issue/PPL-1", { update: { labels: [{ remove: `datadog-issue-${issueId}` }] } })
  await occurs()
  expect(await alert("a label that was cleared", issueId)).toBe("replaced")
  const twin = await occurs({ stack: stackAt("book$2") })
  expect(twin).not.toBe(issueId)
  expect(await alert("a duplicate", twin)).toBe("duplicate")
  expect(await alert("a duplicate, seen again", await occurs({ stack: stackAt("book$2") }))).toBe("seen-again")
  expect(lab.tickets()).toHaveLength(2)
}, 120_000)

describe.skipIf(check === null)("every request and answer fits the vendors' own descriptions", () => {
  const exchanges = (): readonly Journalled[] => lab.lab.world.journal.withBodies().filter(({ run }) => run !== null)

  test("in body, status and shape", () => {
    const faults = exchanges().flatMap(exchange => {
      const problems = check?.(exchange) ?? []
      const where = `${exchange.service} ${exchange.method} ${exchange.path} ${exchange.status}`
      return problems === "not described" ? [] : problems.map(problem => `${where}: ${problem}`)
    })
    expect(exchanges().length).toBeGreaterThan(40)
    expect(faults).toEqual([])
  })

  test("but for a few, which are known", () => {
    const left = exchanges().filter(exchange => check?.(exchange) === "not described")
    const names = new Set(left.map(({ method, path }) => `${method} ${templateOf(path)}`))
    for (const name of names) console.log(`not described: ${name}: ${NOT_DESCRIBED[name] ?? "unknown"}`)
    expect([...names].toSorted()).toEqual(Object.keys(NOT_DESCRIBED).toSorted())
  })

  test("a wrong body is found", () => {
    const [exchange] = exchanges().filter(({ path }) => path === "/rest/api/3/search/jql")
    if (exchange === undefined) throw new Error("nothing was searched")
    expect(check?.({ ...exchange, request: '{"jql":1}' })).not.toEqual([])
    expect(check?.({ ...exchange, response: '{"issues":{}}' })).not.toEqual([])
    expect(check?.({ ...exchange, status: 418 })).not.toEqual([])
  })
})

describe("no more calls than needed", () => {
  // Taking over another issue's ticket happens once for each pair of issues, and may take longer.
  test.each([
    ["a new ticket", 14, 8],
    ["seen again", 6, 8],
    ["seen again, with a comment to update", 6, 8],
    ["a replay", 3, 8],
    ["a new environment", 14, 8],
    ["regressed", 14, 8],
    ["a label that was cleared", 14, 8],
    ["a duplicate", 18, 11],
    ["a duplicate, seen again", 6, 8],
  ])("%s makes at most %i, of which %i wait for one another", (what, most, inTurn) => {
    const calls = lab.callsOf(runs.get(what) ?? "")
    expect(calls.length, told(calls)).toBeGreaterThan(0)
    expect(calls.length, told(calls)).toBeLessThanOrEqual(most)
    expect(longestChain(calls), told(calls)).toBeLessThanOrEqual(inTurn)
    // Triage and dedupe hand their metrics on, and the gate sends all in one request.
    expect(lab.metricsOf(runs.get(what) ?? "").map(({ status }) => status)).toEqual([202])
  })

  test("a chain is counted by what begins after something has ended", () => {
    const call = (at: number, latencyMs: number) => ({ at, latencyMs })
    expect(longestChain([])).toBe(0)
    expect(longestChain([call(0, 50), call(1, 50), call(2, 50)])).toBe(1)
    expect(longestChain([call(60, 50), call(0, 50), call(5, 50), call(120, 5)])).toBe(3)
  })
})

function told(calls: ReturnType<LabClient["callsOf"]>): string {
  const start = calls[0]?.at ?? 0
  return calls.map(({ at, latencyMs, method, path }) => `${at - start}+${latencyMs} ${method} ${path}`).join("\n")
}

function templateOf(path: string): string {
  return path
    .replace(/^\/repos\/[^/]+\/[^/]+/, "/repos/{repository}")
    .replace(/\/git\/refs\/.+$/, "/git/refs/{ref}")
    .replace(/[0-9a-f]{40}$/, "{sha}")
}
