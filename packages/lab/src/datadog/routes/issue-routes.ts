import type { Context, Hono } from "hono"

import { asRecord } from "../as-record.ts"
import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { issueIncluded, issueView } from "../issue-view.ts"
import { searchIssues, type IssueHit } from "../search-issues.ts"
import { issueStates, type StoredIssue } from "../stored-issue.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"
import { rateLimit } from "./rate-limit.ts"
import { readIssueSearch } from "./read-issue-search.ts"
import { readJson } from "./read-json.ts"

const BASE = "/api/v2/error-tracking/issues"
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const READ: Needs = { keys: "both", missing: 401, permissions: ["issue"] }
const WRITE: Needs = { keys: "both", missing: 401, permissions: ["issue", "issue-write"] }
const ASSIGN: Needs = { keys: "both", missing: 401, permissions: ["issue", "issue-write", "case-write"] }

/** Error Tracking: search, get, state, assignee. */
export function issueRoutes(app: Hono, state: DatadogState): void {
  app.use(`${BASE}/*`, rateLimit(state, "issues", "strings"))
  app.post(
    `${BASE}/search`,
    guarded(state, READ, async c => search(c, state)),
  )
  app.get(
    `${BASE}/:id`,
    guarded(state, READ, c => withIssue(c, state, issue => answer(issue, state, csv(c)))),
  )
  app.put(
    `${BASE}/:id/state`,
    guarded(state, WRITE, c => putState(c, state)),
  )
  app.put(
    `${BASE}/:id/assignee`,
    guarded(state, ASSIGN, c => putAssignee(c, state)),
  )
  app.delete(
    `${BASE}/:id/assignee`,
    guarded(state, ASSIGN, c =>
      withIssue(c, state, issue => {
        state.issues.assign(issue, null)
        return new Response(null, { status: 204 })
      }),
    ),
  )
}

async function search(c: Context, state: DatadogState): Promise<Response> {
  const read = readIssueSearch(await readJson(c.req.raw))
  if (!read.ok) return vendorError("json-api", 400, read.problem)
  const include = csv(c)
  const hits = searchIssues(state.issues, read.search)
  const data = hits.map(hit => hitView(hit))
  const kinds = new Set([...include].map(kind => kind.replace(/^issue\.?/, "")))
  const included = hits.flatMap(({ issue }) => [issueView(issue, state), ...issueIncluded(issue, kinds)])
  return jsonApi(include.size === 0 ? { data } : { data, included })
}

function hitView({ issue, count, sessions }: IssueHit): object {
  return {
    id: issue.id,
    type: "error_tracking_search_result",
    attributes: { ...(sessions === null ? {} : { impacted_sessions: sessions }), total_count: count },
    relationships: { issue: { data: { id: issue.id, type: "issue" } } },
  }
}

async function putState(c: Context, state: DatadogState): Promise<Response> {
  const data = asRecord(asRecord(await readJson(c.req.raw))?.["data"])
  const wanted = asRecord(data?.["attributes"])?.["state"]
  if (data?.["type"] !== "error_tracking_issue" || typeof wanted !== "string") {
    return vendorError("json-api", 400, "invalid request body")
  }
  // Recorded: lower case passes the parser and only then the unknown id is found out.
  const known = issueStates.find(one => one === wanted.toUpperCase())
  if (known === undefined) {
    return vendorError("json-api", 400, `invalid json value for IssueState: ${JSON.stringify(wanted.slice(0, 100))}`)
  }
  return withIssue(c, state, issue => {
    state.issues.setState(issue, known)
    return answer(issue, state, new Set(["assignee", "case", "team_owners"]))
  })
}

async function putAssignee(c: Context, state: DatadogState): Promise<Response> {
  const data = asRecord(asRecord(await readJson(c.req.raw))?.["data"])
  const user = data?.["id"]
  if (data?.["type"] !== "assignee" || typeof user !== "string") {
    return vendorError("json-api", 400, "invalid request body")
  }
  if (!UUID.test(user)) return vendorError("json-api", 400, `invalid UUID length: ${user.length}`)
  return withIssue(c, state, issue => {
    state.issues.assign(issue, user)
    return answer(issue, state, new Set(["assignee", "case", "team_owners"]))
  })
}

function withIssue(c: Context, state: DatadogState, use: (issue: StoredIssue) => Response): Response {
  const id = c.req.param("id") ?? ""
  if (!UUID.test(id)) return vendorError("json-api", 400, "issue id is not an uuid")
  const issue = state.issues.get(id)
  return issue === null ? vendorError("json-api", 404, "issue not found") : use(issue)
}

function answer(issue: StoredIssue, state: DatadogState, include: ReadonlySet<string>): Response {
  const data = issueView(issue, state)
  return jsonApi(include.size === 0 ? { data } : { data, included: issueIncluded(issue, include) })
}

function csv(c: Context): ReadonlySet<string> {
  return new Set((c.req.query("include") ?? "").split(",").filter(kind => kind !== ""))
}

function jsonApi(body: object): Response {
  return new Response(JSON.stringify(body), { headers: { "content-type": "application/vnd.api+json" } })
}
