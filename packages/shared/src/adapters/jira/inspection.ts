import { ConfigError } from "../../errors.ts"
import type { JiraAddress, JiraInspection } from "../../ports/jira-inspection.ts"
import type { Reading } from "../../ports/reading.ts"
import { askOnce } from "../ask-once.ts"
import { askOncePer } from "../ask-once-per.ts"
import type { Transport } from "../transport.ts"
import { jiraBaseUrl } from "./base-url.ts"
import { createAsk, type Ask } from "./inspection/ask.ts"
import { fieldsOf, namedIn, textIn } from "./inspection/read-body.ts"
import { readEditFields } from "./inspection/read-edit-fields.ts"
import { readTransitions } from "./inspection/read-transitions.ts"
import { mapField } from "./map-field.ts"

export type JiraInspectionOptions = {
  /** Null where none was given. */
  readonly baseUrl: string | null
  readonly email: string | null
  readonly token: string | null
  /** When the token ends, as somebody wrote it down: any date that JavaScript reads. */
  readonly tokenEnds?: string | null
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const ASKED =
  "BROWSE_PROJECTS,CREATE_ISSUES,EDIT_ISSUES,ADD_COMMENTS,EDIT_OWN_COMMENTS,LINK_ISSUES,TRANSITION_ISSUES,ADMINISTER_PROJECTS,DELETE_ALL_COMMENTS"

/** Jira as the doctor sees it. Only reads, also where the request is a POST. */
export function createJiraInspection(options: JiraInspectionOptions, transport: Transport): JiraInspection {
  const address = addressOf(options.baseUrl)
  if (address.baseUrl !== null) transport.allow({ service: "jira", baseUrl: address.baseUrl, readRetries: 1 })
  const ask = createAsk({ ...options, baseUrl: address.baseUrl })
  const myself = askOnce(() => ask.raw("/rest/api/3/myself"))
  return {
    address,
    token: askOnce(async () => {
      const answer = await myself()
      return answer.kind === "hidden" ? answer : tokenOf(answer.value)
    }),
    account: askOnce(async () => {
      const answer = await myself()
      if (answer.kind === "hidden") return answer
      const { accountId, emailAddress, active } = fieldsOf(answer.value.body)
      if (answer.value.status !== 200 || typeof accountId !== "string")
        return { kind: "hidden", why: "Jira does not tell whose token this is" }
      const email = typeof emailAddress === "string" ? emailAddress : null
      return { kind: "seen", value: { accountId, email, active: active !== false } }
    }),
    clockAhead: askOnce(async () => {
      const answer = await myself()
      if (answer.kind === "hidden") return answer
      const { date } = answer.value
      return date === null
        ? { kind: "hidden", why: "Jira's answer has no date" }
        : { kind: "seen", value: date - options.now() }
    }),
    tokenEnd: askOnce(() => Promise.resolve(tokenEnd(options.tokenEnds ?? null))),
    ...projectReads(ask),
    ...siteReads(ask),
  }
}

type ProjectReads = Pick<
  JiraInspection,
  "project" | "permissions" | "issueTypes" | "createFields" | "editFields" | "offeredTransitions"
>

function projectReads(ask: Ask): ProjectReads {
  const createMeta = (project: string): string =>
    `/rest/api/3/issue/createmeta/${encodeURIComponent(project)}/issuetypes`
  return {
    project: askOncePer(async (key = "") =>
      mapped(await ask.json(`/rest/api/3/project/${encodeURIComponent(key)}`), body =>
        body === null ? null : { name: textIn(body, "name"), archived: fieldsOf(body)["archived"] === true },
      ),
    ),
    permissions: askOncePer(async (project = "") => {
      const query = { projectKey: project, permissions: ASKED }
      return mapped(await ask.json("/rest/api/3/mypermissions", query), body => {
        const known = Object.entries(fieldsOf(fieldsOf(body)["permissions"]))
        return Object.fromEntries(known.map(([key, value]) => [key, fieldsOf(value)["havePermission"] === true]))
      })
    }),
    issueTypes: askOncePer(async (project = "") =>
      mapped(await ask.json(createMeta(project), { maxResults: "200" }), body => namedIn(body, "issueTypes")),
    ),
    createFields: askOncePer(async (project = "", type = "") => {
      const path = `${createMeta(project)}/${encodeURIComponent(type)}`
      return mapped(await ask.json(path, { maxResults: "200" }), body => {
        const { fields } = fieldsOf(body)
        return (Array.isArray(fields) ? fields : []).map(mapField).filter(field => field !== null)
      })
    }),
    editFields: askOncePer(async (project = "", label = "") => readEditFields(ask, project, label)),
    offeredTransitions: askOncePer(async (project = "", label = "") => readTransitions(ask, project, label)),
  }
}

function siteReads(ask: Ask): Pick<JiraInspection, "linkTypes" | "resolutions"> {
  return {
    linkTypes: askOnce(async () =>
      mapped(await ask.json("/rest/api/3/issueLinkType"), body =>
        namedIn(body, "issueLinkTypes").map(({ name }) => name),
      ),
    ),
    resolutions: askOnce(async () =>
      mapped(await ask.json("/rest/api/3/resolution/search", { maxResults: "50" }), body =>
        namedIn(body, "values").map(({ name }) => name),
      ),
    ),
  }
}

function addressOf(given: string | null): JiraAddress {
  if (given === null) return { baseUrl: null, given: false, form: "other" }
  try {
    const baseUrl = jiraBaseUrl(given)
    const gateway = /\/ex\/jira\/[^/]+$/.test(baseUrl)
    const site = new URL(baseUrl).pathname === "/"
    return { baseUrl, given: true, form: gateway ? "gateway" : site ? "site" : "other" }
  } catch (error) {
    if (error instanceof ConfigError) return { baseUrl: null, given: true, form: "other" }
    throw error
  }
}

function tokenOf({
  status,
  body,
}: {
  readonly status: number
  readonly body: unknown
}): Awaited<ReturnType<JiraInspection["token"]>> {
  if (status === 200 && typeof fieldsOf(body)["accountId"] === "string")
    return { kind: "seen", value: { kind: "works" } }
  if (status === 401 || status === 403) {
    const scoped = /scope does not match/i.test(textIn(body, "message"))
    return { kind: "seen", value: { kind: scoped ? "lacks-scope" : "refused" } }
  }
  if (status === 429 || status >= 500) return { kind: "hidden", why: `Jira answered ${status}` }
  return { kind: "seen", value: { kind: "no-jira" } }
}

function tokenEnd(written: string | null): Reading<number> {
  const at = Date.parse(written ?? "")
  if (!Number.isNaN(at)) return { kind: "seen", value: at }
  return { kind: "hidden", why: "Jira tells nobody when a token ends" }
}

function mapped<Value>(reading: Reading<unknown>, map: (body: unknown) => Value): Reading<Value> {
  return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) }
}
