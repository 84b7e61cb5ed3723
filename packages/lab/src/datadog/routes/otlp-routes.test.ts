import { describe, expect, test } from "vitest"

import { datadogUnderTest, KEYS } from "../testing/datadog-under-test.ts"

describe("the OTLP intake", () => {
  const post = (path: string, body: string, headers: Record<string, string> = {}) => {
    const lab = datadogUnderTest()
    return lab.request(path, {
      method: "POST",
      body,
      headers: { "dd-api-key": KEYS.apiKey, "content-type": "application/json", ...headers },
    })
  }

  test.each([
    ["takes delta metrics", "/v1/metrics", '{"aggregationTemporality":1}', {}, 202],
    ["refuses cumulative metrics", "/v1/metrics", '{"aggregationTemporality": 2}', {}, 400],
    ["takes logs", "/v1/logs", "{}", {}, 202],
    ["refuses traces without a source", "/v1/traces", "{}", {}, 403],
    ["takes traces with a source", "/v1/traces", "{}", { "dd-otlp-source": "lab" }, 202],
    ["refuses another key", "/v1/logs", "{}", { "dd-api-key": "" }, 403],
    ["refuses another content", "/v1/logs", "{}", { "content-type": "text/plain" }, 400],
  ] as const)("%s", async (...[, path, body, headers, status]) => {
    expect((await post(path, body, headers)).status).toBe(status)
  })
})
