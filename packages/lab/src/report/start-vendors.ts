import { installTransport } from "@auto-triage/shared/adapters/transport"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { createDatadog, type DatadogEmulator } from "../datadog/datadog.ts"
import { KEYS } from "../datadog/testing/datadog-under-test.ts"
import { type Handle, serve } from "../dedupe/serve.ts"
import { startGitHub, type TestGitHub } from "../github/testing/start-github.ts"
import { createJira, type JiraEmulator } from "../jira/jira.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"

type Vendor = "jira" | "github" | "datadog"
export type VendorRequest = { readonly service: Vendor; readonly what: string }

export interface Vendors {
  readonly jira: JiraEmulator
  readonly github: TestGitHub
  readonly datadog: DatadogEmulator
  readonly clock: Clock
  readonly urls: Readonly<Record<Vendor, string>>
  /** Requests over the network, in order. */
  readonly requests: VendorRequest[]
  /** Set to answer a request instead of its service; null lets it through. */
  intercept: (request: VendorRequest, pass: () => Promise<Response>) => Promise<Response> | null
  close(): Promise<void>
}

/** Three emulators over loopback, on a clock that jumps where it is slept on. */
export async function startVendors(): Promise<Vendors> {
  const github = await startGitHub()
  const clock: Clock = {
    now: () => github.clock.now(),
    sleep: async ms => github.clock.set(github.clock.now() + ms),
  }
  const later = { later: () => undefined, pending: () => [], settled: async () => undefined, close: () => undefined }
  const jira = createJira({ clock, email: EMAIL, token: TOKEN })
  const datadog = createDatadog({ clock: { ...clock, ...later }, ...KEYS, deliver: async () => new Response() })
  const requests: VendorRequest[] = []
  const doors: Pick<Vendors, "intercept"> = { intercept: () => null }
  const front =
    (service: Vendor, handle: Handle): Handle =>
    async request => {
      const seen = { service, what: `${request.method} ${new URL(request.url).pathname}` }
      requests.push(seen)
      return (await doors.intercept(seen, () => handle(request))) ?? handle(request)
    }
  const servers = {
    jira: await serve(front("jira", request => jira.handle(request))),
    github: await serve(front("github", request => github.github.handle(request))),
    datadog: await serve(front("datadog", request => datadog.handle(request))),
  }
  const fetchBefore = globalThis.fetch
  const transport = installTransport({ clock })
  for (const service of ["jira", "github", "datadog"] as const)
    transport.allow({ service, baseUrl: servers[service].url, readRetries: 0 })
  const urls = { jira: servers.jira.url, github: servers.github.url, datadog: servers.datadog.url }
  const close = async (): Promise<void> => {
    globalThis.fetch = fetchBefore
    await Promise.all(Object.values(servers).map(server => server.close()))
    await github.close()
  }
  return Object.assign(doors, { jira, github, datadog, clock, urls, requests, close })
}
