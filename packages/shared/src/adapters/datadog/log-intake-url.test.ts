import { expect, test } from "vitest"
import { logIntakeUrl } from "./log-intake-url.ts"

// https://docs.datadoghq.com/api/latest/logs/#send-logs
test.each([
  ["datadoghq.com", "https://http-intake.logs.datadoghq.com"],
  ["us3.datadoghq.com", "https://http-intake.logs.us3.datadoghq.com"],
  ["us5.datadoghq.com", "https://http-intake.logs.us5.datadoghq.com"],
  ["datadoghq.eu", "https://http-intake.logs.datadoghq.eu"],
  ["ap1.datadoghq.com", "https://http-intake.logs.ap1.datadoghq.com"],
  ["ap2.datadoghq.com", "https://http-intake.logs.ap2.datadoghq.com"],
  ["ddog-gov.com", "https://http-intake.logs.ddog-gov.com"],
])("the site %s takes logs at %s", (site, url) => expect(logIntakeUrl(site, "")).toBe(url))

test("a proxy takes them where it is", () => {
  expect(logIntakeUrl("datadoghq.eu", "https://dd.example/proxy/")).toBe("https://dd.example/proxy")
})

test("another site is refused: the key would go to a stranger", () => {
  expect(() => logIntakeUrl("datadoghq.de", "")).toThrow(/not a Datadog site/)
})
