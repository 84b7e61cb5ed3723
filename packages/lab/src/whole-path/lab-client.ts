import { expect } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"

type Ticket = ReturnType<Lab["world"]["jira"]["snapshot"]>["issues"][number]

export type ErrorLog = {
  readonly service?: string
  readonly env?: string
  readonly version?: string
  readonly type?: string
  readonly message?: string
  readonly stack?: string
  readonly extra?: Readonly<Record<string, unknown>>
}

/** The lab as somebody outside sees it: by HTTP alone, with the credentials that it hands out. */
export interface LabClient {
  readonly lab: Lab
  /** Posts error logs to the intake, as an application would, and waits until everything that follows has happened. */
  logError(error?: ErrorLog): Promise<void>
  /** Feeds samples through the control interface; answers with the issue id. */
  feed(error: Readonly<Record<string, unknown>>): Promise<string>
  dispatch(payload: unknown, repository?: string): Promise<Response>
  startByHand(inputs: Readonly<Record<string, string>>, repository?: string): Promise<Response>
  control(method: string, path: string, body?: unknown): Promise<unknown>
  jira(method: string, path: string, body?: unknown): Promise<unknown>
  idle(timeoutMs?: number): Promise<void>
  tickets(): readonly Ticket[]
  /** Tickets that are open and carry the label of the issue. */
  openTickets(issueId: string): readonly Ticket[]
  /** Requests to vendors by the run with this id. */
  callsOf(run: string): readonly {
    readonly service: string
    readonly method: string
    readonly path: string
    readonly at: number
    readonly latencyMs: number
    readonly status: number | null
  }[]
  /** Id of the newest run. */
  newestRun(): string
  close(): Promise<void>
}

export const STACK = [
  "TypeError: Cannot read properties of undefined (reading 'id')",
  "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
  "    at createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
  "    at handler (/app/apps/backend/src/bookings/controller.ts:4:25)",
].join("\n")

export async function openLab(options: Parameters<typeof startLab>[0] = {}): Promise<LabClient> {
  const lab = await startLab(options)
  const { world } = lab
  const { credentials, urls } = world
  const send = (
    url: string,
    init: { method: string; headers: Record<string, string>; body?: unknown },
  ): Promise<Response> =>
    fetch(url, {
      method: init.method,
      headers: { "content-type": "application/json", ...init.headers },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    })
  const github = (token: string): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
  })
  const client: LabClient = {
    lab,
    async logError({
      service = "backend-api",
      env = "production",
      version = "1.4.0",
      type = "TypeError",
      message = "Cannot read properties of undefined",
      stack = STACK,
      extra = {},
    } = {}) {
      const entry = {
        message,
        status: "error",
        service,
        ddsource: "nodejs",
        ddtags: `env:${env},version:${version}`,
        error: { kind: type, message, stack },
        ...extra,
      }
      const response = await send(`${urls.datadog}/api/v2/logs`, {
        method: "POST",
        headers: { "dd-api-key": credentials.datadogApiKey },
        body: [entry],
      })
      expect(response.status).toBe(202)
      await client.idle()
    },
    async feed(error) {
      return ((await client.control("POST", "/datadog/errors", error)) as { issueId: string }).issueId
    },
    dispatch: (payload, repository = world.repository) =>
      send(`${urls.github}/repos/${repository}/dispatches`, {
        method: "POST",
        headers: github(credentials.dispatchPat),
        body: { event_type: "datadog-error-tracking", client_payload: payload },
      }),
    startByHand: (inputs, repository = world.repository) => {
      const workflow = repository === world.repository ? "error-triage.yml" : "triage.yml"
      return send(`${urls.github}/repos/${repository}/actions/workflows/${workflow}/dispatches`, {
        method: "POST",
        headers: github(credentials.adminPat),
        body: { ref: world.ref, inputs },
      })
    },
    async control(method, path, body) {
      const response = await send(`${lab.control}${path}`, { method, headers: {}, body })
      const text = await response.text()
      expect(response.ok, `${method} ${path}: ${text}`).toBe(true)
      return text === "" ? null : JSON.parse(text)
    },
    async jira(method, path, body) {
      const basic = Buffer.from(`${credentials.jiraEmail}:${credentials.jiraToken}`).toString("base64")
      const response = await send(`${urls.jira}${path}`, { method, headers: { authorization: `Basic ${basic}` }, body })
      const text = await response.text()
      expect(response.ok, `${method} ${path}: ${text}`).toBe(true)
      return text === "" ? null : JSON.parse(text)
    },
    async idle(timeoutMs = 90_000) {
      expect(await world.idle(timeoutMs), `still pending: ${world.pending().join(", ")}`).toBe(true)
    },
    tickets: () => world.jira.snapshot().issues,
    openTickets: issueId =>
      client
        .tickets()
        .filter(ticket => ticket.category !== "done" && ticket.labels.includes(`datadog-issue-${issueId}`)),
    callsOf: run => world.journal.entries().filter(entry => entry.run === run),
    newestRun: () => world.runner.runs().at(-1)?.id ?? "",
    close: () => lab.close(),
  }
  return client
}
