import { createJira } from "../jira.ts"
import type { JiraEmulator, JiraOptions } from "../jira.ts"
import { TEAM_FIELD } from "../seed.ts"

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers }

/** An emulator on a clock that moves only when told, with a caller that holds its token. */
export interface JiraUnderTest {
  readonly jira: JiraEmulator
  readonly advance: (ms: number) => void
  readonly call: (method: string, path: string, body?: unknown) => Promise<Answer>
  /** Creates a Bug and returns its key and numeric id. */
  readonly create: (
    fields?: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly key: string; readonly id: number }>
  /** Keys that a search finds, in its order. */
  readonly search: (jql: string, more?: Readonly<Record<string, unknown>>) => Promise<readonly string[]>
}

export const EMAIL = "service@example.com"
export const TOKEN = "secret-token"
export const BASIC = `Basic ${Buffer.from(`${EMAIL}:${TOKEN}`).toString("base64")}`
export { TEAM_FIELD }

export function jiraUnderTest(options: Partial<JiraOptions> = {}): JiraUnderTest {
  let now = Date.UTC(2026, 10, 23, 9)
  const clock = { now: () => now, sleep: async () => undefined }
  const jira = createJira({ clock, email: EMAIL, token: TOKEN, ...options })
  const call: JiraUnderTest["call"] = async (method, path, body) => {
    const headers = { authorization: BASIC, accept: "application/json", "content-type": "application/json" }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await jira.handle(new Request(`http://jira.test${path}`, init))
    const text = await response.text()
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers }
  }
  return {
    jira,
    call,
    advance(ms) {
      now += ms
    },
    async create(fields = {}) {
      const base = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "TypeError in booking-api" }
      const { status, body } = await call("POST", "/rest/api/3/issue", { fields: { ...base, ...fields } })
      if (status !== 201) throw new Error(`create: ${status} ${JSON.stringify(body)}`)
      const { key, id } = body as { key: string; id: string }
      return { key, id: Number(id) }
    },
    async search(jql, more = {}) {
      const { status, body } = await call("POST", "/rest/api/3/search/jql", { jql, fields: ["key"], ...more })
      if (status !== 200) throw new Error(`search: ${status} ${JSON.stringify(body)}`)
      return (body as { issues: { key: string }[] }).issues.map(issue => issue.key)
    },
  }
}

/** A document of one paragraph. */
export function paragraph(text: string): Record<string, unknown> {
  return { type: "doc", version: 1, content: [{ type: "paragraph", content: [{ type: "text", text }] }] }
}
