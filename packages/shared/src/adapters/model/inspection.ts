import type { MachineInspection, SandboxFacts } from "../../ports/machine-inspection.ts"
import type { Reading } from "../../ports/reading.ts"
import { askOnce } from "../ask-once.ts"
import { askOncePer } from "../ask-once-per.ts"
import type { Transport } from "../transport.ts"
import { vendorAnswer, type VendorAnswer } from "../vendor-answer.ts"

/** What only a runner can be asked. */
export type RunnerTools = {
  sandbox(): SandboxFacts
  /** Version of a program; null where it is not there. */
  version(program: string): string | null
}

export type MachineInspectionOptions = {
  readonly model: { readonly url: string; readonly key: string | null }
  /** Null where the doctor does not run on a runner. */
  readonly runner: RunnerTools | null
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const ELSEWHERE = "The doctor does not run on a runner"

/** The machine of fixes, and the model's API, which is asked for its list of models: that costs nothing. */
export function createMachineInspection(options: MachineInspectionOptions, transport: Transport): MachineInspection {
  const { model, runner, now } = options
  const modelUrl = model.url.replace(/\/+$/, "")
  if (URL.canParse(modelUrl)) transport.allow({ service: "model", baseUrl: modelUrl, readRetries: 1 })
  const listed = askOnce(() => listModels(modelUrl, model.key))
  return {
    modelUrl,
    modelKeyValid: askOnce(async () => {
      const answer = await listed()
      if (answer.kind === "hidden") return answer
      const { status } = answer.value
      if (status === 200 || status === 401 || status === 403) return { kind: "seen", value: status === 200 }
      return { kind: "hidden", why: `The model's API answered ${status}` }
    }),
    models: askOnce(async () => {
      const answer = await listed()
      if (answer.kind === "hidden") return answer
      const ids = answer.value.status === 200 ? idsOf(answer.value.body) : null
      return ids === null
        ? { kind: "hidden", why: "The model's API does not list its models to this key" }
        : { kind: "seen", value: ids }
    }),
    clockAhead: askOnce(async () => {
      const answer = await listed()
      if (answer.kind === "hidden") return answer
      const { date } = answer.value
      return date === null
        ? { kind: "hidden", why: "The answer of the model's API has no date" }
        : { kind: "seen", value: date - now() }
    }),
    sandbox: askOnce(async () =>
      runner === null ? { kind: "hidden", why: ELSEWHERE } : { kind: "seen", value: runner.sandbox() },
    ),
    version: askOncePer(async (program = "") =>
      runner === null ? { kind: "hidden", why: ELSEWHERE } : { kind: "seen", value: runner.version(program) },
    ),
  }
}

async function listModels(url: string, key: string | null): Promise<Reading<VendorAnswer>> {
  if (!URL.canParse(url)) return { kind: "hidden", why: "ANTHROPIC_URL is no address" }
  if (key === null) return { kind: "hidden", why: "ANTHROPIC_API_KEY was not given to the doctor" }
  const headers = { "x-api-key": key, "anthropic-version": "2023-06-01", accept: "application/json" }
  return { kind: "seen", value: await vendorAnswer(`${url}/v1/models?limit=1000`, { headers }) }
}

function idsOf(body: unknown): readonly string[] | null {
  const data: unknown = typeof body === "object" && body !== null && "data" in body ? body.data : null
  if (!Array.isArray(data)) return null
  return data.flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? [item.id] : [],
  )
}
