import { type Inputs, maskSecret } from "@auto-triage/shared/action/inputs"
import { ConfigError } from "@auto-triage/shared/errors"

export type AgentInputs = {
  readonly brief: string
  readonly briefSha256: string
  readonly anthropicKey: string
  readonly anthropicUrl: URL
  /** Null sends no telemetry. */
  readonly datadogKey: string | null
  /** Null: by the site of the configuration. */
  readonly otlpUrl: URL | null
  /** Null: the runner's tool cache. */
  readonly agentCli: string | null
}

/** @throws ConfigError that names the input that is missing or cannot be used. */
export function readInputs(inputs: Inputs): AgentInputs {
  const datadogKey = inputs.text("datadog-api-key") || null
  if (datadogKey !== null) maskSecret(datadogKey)
  const otlpUrl = inputs.text("otlp-url")
  return Object.freeze({
    brief: inputs.required("brief"),
    briefSha256: inputs.required("brief-sha256"),
    anthropicKey: inputs.secret("anthropic-api-key"),
    anthropicUrl: address("anthropic-url", inputs.required("anthropic-url")),
    datadogKey,
    otlpUrl: otlpUrl === "" ? null : address("otlp-url", otlpUrl),
    agentCli: inputs.text("agent-cli") || null,
  })
}

// A key goes there: it must not travel in the clear over a network.
function address(name: string, value: string): URL {
  const url = URL.parse(value)
  const isLocal = url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)
  if (url === null || (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)))
    throw new ConfigError(`The input "${name}" is no https address: give one such as https://host.example`)
  return url
}
