import { expect } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { type FixActions, fixActions } from "./fix-actions.ts"
import { answerOf, send } from "./send.ts"

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

type VendorCall = {
  readonly service: string
  readonly method: string
  readonly path: string
  readonly at: number
  readonly latencyMs: number
  readonly status: number | null
}

/** The lab as somebody outside sees it: by HTTP alone, with the credentials that it hands out. */
export interface LabClient extends FixActions {
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
  /** Requests to vendors by the run with this id, but for those that send metrics. */
  callsOf(run: string): readonly VendorCall[]
  /** The requests of a run that send metrics: one for each of its actions. */
  metricsOf(run: string): readonly VendorCall[]
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
  return { lab, ...appActions(lab), ...githubActions(lab), ...fixActions(lab), ...views(lab), close: () => lab.close() }
}

function appActions({ world, control }: Lab): Pick<LabClient, "logError" | "feed" | "control" | "jira"> {
  const { credentials, urls } = world
  const usual = { service: "backend-api", env: "production", version: "1.4.0", type: "TypeError", stack: STACK }
  return {
    async logError(error = {}) {
      const { service, env, version, type, stack } = { ...usual, ...error }
      const message = error.message ?? "Cannot read properties of undefined"
      const ddtags = `env:${env},version:${version}`
      const entry = {
        message,
        status: "error",
        service,
        ddsource: "nodejs",
        ddtags,
        error: { kind: type, message, stack },
      }
      const headers = { "dd-api-key": credentials.datadogApiKey }
      const response = await send(`${urls.datadog}/api/v2/logs`, {
        method: "POST",
        headers,
        body: [{ ...entry, ...error.extra }],
      })
      expect(response.status).toBe(202)
      await settle(world)
    },
    async feed(error) {
      const answer = await answerOf(`${control}/datadog/errors`, { method: "POST", body: error })
      return (answer as { issueId: string }).issueId
    },
    control: (method, path, body) => answerOf(`${control}${path}`, { method, body }),
    jira(method, path, body) {
      const basic = Buffer.from(`${credentials.jiraEmail}:${credentials.jiraToken}`).toString("base64")
      return answerOf(`${urls.jira}${path}`, { method, headers: { authorization: `Basic ${basic}` }, body })
    },
  }
}

function githubActions({ world }: Lab): Pick<LabClient, "dispatch" | "startByHand"> {
  const { credentials, urls } = world
  const post = (token: string, path: string, body: unknown): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" }
    return send(`${urls.github}/repos/${path}`, { method: "POST", headers, body })
  }
  return {
    dispatch: (payload, repository = world.repository) =>
      post(credentials.dispatchPat, `${repository}/dispatches`, {
        event_type: "datadog-error-tracking",
        client_payload: payload,
      }),
    startByHand(inputs, repository = world.repository) {
      return post(credentials.adminPat, `${repository}/actions/workflows/error-triage.yml/dispatches`, {
        ref: world.ref,
        inputs,
      })
    },
  }
}

function views({
  world,
}: Lab): Pick<LabClient, "idle" | "tickets" | "openTickets" | "callsOf" | "metricsOf" | "newestRun"> {
  const tickets = (): readonly Ticket[] => world.jira.snapshot().issues
  return {
    idle: timeoutMs => settle(world, timeoutMs),
    tickets,
    openTickets: issueId =>
      tickets().filter(ticket => ticket.category !== "done" && ticket.labels.includes(`datadog-issue-${issueId}`)),
    callsOf: run => world.journal.entries().filter(entry => entry.run === run && !sendsMetrics(entry)),
    metricsOf: run => world.journal.entries().filter(entry => entry.run === run && sendsMetrics(entry)),
    newestRun: () => world.runner.runs().at(-1)?.id ?? "",
  }
}

function sendsMetrics({ service, path }: VendorCall): boolean {
  return service === "datadog" && path === "/api/v2/series"
}

async function settle(world: Lab["world"], timeoutMs = 90_000): Promise<void> {
  expect(await world.idle(timeoutMs), `still pending: ${world.pending().join(", ")}`).toBe(true)
}
