import { afterAll, afterEach, beforeAll, expect } from "vitest"
import { type Lab, startLab } from "../start-lab.ts"

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers }
export type Entry = Readonly<Record<string, unknown>> & { readonly n: number; readonly path: string }

export const VALIDATE = "/api/v1/validate"

/** A lab of the test file's own, and its control interface as others use it: by HTTP. Faults and latency end with a test. */
export interface ControlClient {
  readonly lab: Lab
  readonly ask: (url: string, method?: string, body?: string) => Promise<Answer>
  readonly control: (method: string, path: string, body?: unknown) => Promise<Answer>
  readonly journal: () => Promise<readonly Entry[]>
  /** A harmless request to Datadog. */
  readonly validate: () => Promise<Answer>
  readonly settle: () => Promise<void>
  readonly credentials: () => Record<string, string>
}

export function useControl(): ControlClient {
  let lab: Lab
  beforeAll(async () => {
    lab = await startLab({})
  })
  afterAll(() => lab.close())
  afterEach(async () => {
    await control("DELETE", "/faults")
    await control("POST", "/latency", { ms: 0 })
  })

  function credentials(): Record<string, string> {
    const { datadogApiKey, datadogAppKey } = lab.world.credentials
    return { "dd-api-key": datadogApiKey, "dd-application-key": datadogAppKey }
  }

  async function ask(url: string, method = "GET", body?: string): Promise<Answer> {
    const headers = { "content-type": "application/json", ...credentials() }
    const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json") === true && text !== ""
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }

  const control: ControlClient["control"] = (method, path, body) =>
    ask(`${lab.control}${path}`, method, body === undefined ? undefined : JSON.stringify(body))

  return {
    get lab() {
      return lab
    },
    ask,
    control,
    credentials,
    journal: async () => (await control("GET", "/journal")).body as readonly Entry[],
    validate: () => ask(`${lab.world.urls.datadog}${VALIDATE}`),
    async settle() {
      expect((await control("POST", "/idle", { timeoutMs: 60_000 })).body).toEqual({ idle: true, pending: [] })
    },
  }
}
