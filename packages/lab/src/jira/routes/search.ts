import { randomUUID } from "node:crypto"
import type { Context, Hono } from "hono"
import { errorMessage, JiraError } from "../errors.ts"
import { checkJql } from "../jql/check.ts"
import { matchesJql, sortByJql } from "../jql/evaluate.ts"
import { JqlError } from "../jql/lex.ts"
import type { JqlQuery } from "../jql/parse.ts"
import { readRestriction } from "../jql/read-restriction.ts"
import type { IssueCore } from "../model.ts"
import { may } from "../permissions.ts"
import { invalidPayload, json, listParameter, numberParameter, readObject } from "../respond.ts"
import { renderSearchHit } from "../search-hit.ts"
import { core } from "../store.ts"
import type { World } from "../world.ts"

type SearchRequest = {
  readonly jql: string
  readonly fields: readonly string[]
  readonly properties: readonly string[]
  readonly maxResults: number
  readonly nextPageToken: string | null
  readonly reconcileIssues: readonly number[]
}
/** What is left to show of a search, as it was when its first page was asked for. */
type Cursor = { readonly rest: readonly IssueCore[] }

const MAX_PAGE = 5_000
const MAX_PAGE_WITH_FIELDS = 100
const GONE =
  "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046"

/** Searching: the search index with its delays, and /jql/match, which reads the database. */
export function searchRoutes(app: Hono, world: World): void {
  const cursors = new Map<string, Cursor>()
  app.get("/rest/api/3/search/jql", c => search(world, cursors, fromQuery(c)))
  app.post("/rest/api/3/search/jql", async c => search(world, cursors, fromBody(await readObject(c))))
  app.post("/rest/api/3/search/approximate-count", async c => {
    const query = restriction(world, (await readObject(c))["jql"])
    return json({ count: matching(world, query, world.index.indexed()).length })
  })
  app.post("/rest/api/3/jql/match", async c => match(world, await readObject(c)))
  for (const version of ["2", "3", "latest"])
    app.on(["GET", "POST"], `/rest/api/${version}/search`, () => {
      throw errorMessage(410, GONE)
    })
}

function search(world: World, cursors: Map<string, Cursor>, request: SearchRequest): Response {
  const query = restriction(world, request.jql)
  const found = request.nextPageToken === null ? null : cursors.get(request.nextPageToken)
  if (found === undefined) throw errorMessage(400, "The provided next page token is invalid or expired.")
  const issues = found === null ? firstPage(world, query, request.reconcileIssues) : found.rest
  const small = request.fields.every(field => field === "id" || field === "key") && request.properties.length === 0
  const size = Math.min(Math.max(request.maxResults, 1), small ? MAX_PAGE : MAX_PAGE_WITH_FIELDS)
  const rest = issues.slice(size)
  const token = rest.length === 0 ? null : randomUUID()
  if (token !== null) cursors.set(token, { rest })
  return json({
    issues: issues.slice(0, size).map(issue => renderSearchHit(world, issue, request)),
    ...(token === null ? {} : { nextPageToken: token }),
    isLast: token === null,
  })
}

// Reconciled issues are taken from the database: added where they match, removed where they no longer do.
function firstPage(world: World, query: JqlQuery | null, reconcile: readonly number[]): readonly IssueCore[] {
  if (query === null || !may(world, "BROWSE_PROJECTS")) return []
  const ids = new Set(reconcile)
  const shown = world.index.shown(
    matching(
      world,
      query,
      world.index.indexed().filter(issue => !ids.has(issue.id)),
    ),
  )
  const known = world.store.issues().filter(issue => ids.has(issue.id))
  return sortByJql([...shown, ...matching(world, query, known.map(core))], query.orderBy, world.store)
}

function matching(world: World, query: JqlQuery | null, issues: readonly IssueCore[]): readonly IssueCore[] {
  if (query === null) return []
  const site = { store: world.store, now: world.clock.now() }
  return issues.filter(issue => matchesJql(query.where, issue, site))
}

/** The checked query; null for bare words, which Jira takes as a text search. Throws JiraError 400. */
function restriction(world: World, jql: unknown): JqlQuery | null {
  if (jql !== undefined && jql !== null && typeof jql !== "string") throw invalidPayload()
  try {
    const query = readRestriction(jql ?? "")
    if (query === null) return null
    const problems = checkJql(query, world.store, may(world, "BROWSE_PROJECTS"))
    if (problems.length > 0)
      throw new JiraError(400, { errorMessages: problems.map(({ message }) => message), warningMessages: [] })
    return query
  } catch (error) {
    if (error instanceof JqlError) throw errorMessage(400, error.message)
    throw error
  }
}

function match(world: World, body: Record<string, unknown>): Response {
  const { issueIds, jqls } = body
  if (!isNumbers(issueIds) || !Array.isArray(jqls)) throw invalidPayload()
  const issues = world.store.issues().filter(issue => issueIds.includes(issue.id) && may(world, "BROWSE_PROJECTS"))
  const matches = jqls.map(jql => {
    try {
      const matched = matching(world, restriction(world, jql), issues.map(core))
      return { matchedIssues: matched.map(issue => issue.id), errors: [] }
    } catch (error) {
      if (!(error instanceof JiraError)) throw error
      return { matchedIssues: [], errors: [`Invalid JQL: ${String(jql)}`] }
    }
  })
  return json({ matches })
}

function fromQuery(c: Context): SearchRequest {
  return checked({
    jql: c.req.query("jql") ?? "",
    fields: listParameter(c, "fields"),
    properties: listParameter(c, "properties"),
    maxResults: numberParameter(c, "maxResults", 50),
    nextPageToken: c.req.query("nextPageToken") ?? null,
    reconcileIssues: listParameter(c, "reconcileIssues").map(Number),
  })
}

const BODY_KEYS = new Set([
  "expand",
  "fields",
  "fieldsByKeys",
  "jql",
  "maxResults",
  "nextPageToken",
  "properties",
  "reconcileIssues",
])

function fromBody(body: Record<string, unknown>): SearchRequest {
  const { jql = "", fields = [], properties = [], maxResults = 50, nextPageToken = null, reconcileIssues = [] } = body
  // The body's schema is closed: an old request with startAt or validateQuery is refused.
  if (Object.keys(body).some(key => !BODY_KEYS.has(key))) throw invalidPayload()
  if (typeof jql !== "string" || !Array.isArray(fields) || !Array.isArray(properties)) throw invalidPayload()
  if (typeof maxResults !== "number" || !isNumbers(reconcileIssues)) throw invalidPayload()
  if (nextPageToken !== null && typeof nextPageToken !== "string") throw invalidPayload()
  return checked({
    jql,
    fields: split(fields),
    properties: split(properties),
    maxResults,
    nextPageToken,
    reconcileIssues,
  })
}

function checked(request: SearchRequest): SearchRequest {
  if (request.properties.length > 5) throw errorMessage(400, "You can only request up to 5 properties.")
  if (request.reconcileIssues.length > 50) throw errorMessage(400, "You can only reconcile up to 50 issues.")
  if (!request.reconcileIssues.every(Number.isInteger)) throw errorMessage(400, "reconcileIssues takes issue ids.")
  return request
}

function split(items: readonly unknown[]): readonly string[] {
  return items.flatMap(item => String(item).split(","))
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(item => typeof item === "number")
}
