import { expect, test } from "vitest"

import type { Transition } from "./alert.ts"
import { renderMessage } from "./render-message.ts"
import type { GroupStatus } from "./stored-monitor.ts"

const variables = new Map([
  ["[issue.id].name", "abc"],
  ["service.name", "shop"],
  ["value", "3"],
  ["issue.attributes.error.message", '<b>"x"</b> {{value}}'],
])

function render(template: string, transition: Transition = "Triggered", from: GroupStatus = "OK"): string {
  return renderMessage(template, { transition, from, variables })
}

test("puts variables in, encoded in two braces and raw in three", () => {
  expect(render("{{[issue.id].name}} {{ service.name }} {{value}}")).toBe("abc shop 3")
  expect(render("{{issue.attributes.error.message}}")).toBe("&lt;b&gt;&quot;x&quot;&lt;/b&gt; {{value}}")
  expect(render("{{{issue.attributes.error.message}}}")).toBe('<b>"x"</b> {{value}}')
  expect(render("[{{unknown}}]")).toBe("[]")
})

test("shows sections by transition", () => {
  const template =
    'a{{#is_alert}}b{{#is_match "service.name" "sho"}}c{{/is_match}}{{/is_alert}}{{#is_recovery}}d{{/is_recovery}}{{^is_alert}}e{{/is_alert}}'
  expect(render(template)).toBe("abc")
  expect(render(template, "Recovered")).toBe("ade")
})

test.each<[string, Transition, GroupStatus, boolean]>([
  ["is_warning", "Warn", "OK", true],
  ["is_alert", "Re-Triggered", "Alert", true],
  ["is_renotify", "Re-Triggered", "Alert", true],
  ["is_renotify", "Triggered", "OK", false],
  ["is_no_data", "No Data", "OK", true],
  ["is_no_data", "Triggered", "OK", false],
  ["is_alert_to_warning", "Warn", "Alert", true],
  ["is_alert_to_warning", "Warn", "OK", false],
  ["is_no_data_to_alert", "Triggered", "No Data", true],
  ["is_alert_recovery", "Recovered", "Alert", true],
  ["is_alert_recovery", "Recovered", "Warn", false],
  ["is_no_data_recovery", "Recovered", "No Data", true],
  ["is_recovery", "Recovered", "Warn", true],
  ["is_something", "Triggered", "OK", false],
])("%s on %s from %s: %s", (condition, transition, from, shown) => {
  expect(render(`{{#${condition}}}x{{/${condition}}}`, transition, from)).toBe(shown ? "x" : "")
})

test("compares exactly with is_exact_match, and never enters a state that the lab lacks", () => {
  expect(render('{{#is_exact_match "service.name" "sho"}}x{{/is_exact_match}}{{#is_warning}}y{{/is_warning}}')).toBe("")
})

test("leaves an unclosed brace as it stands, and reads long templates once", () => {
  expect(render("a {{value")).toBe("a {{value")
  expect(render("{{#is_alert}}".repeat(1000) + "x")).toBe("x")
  expect(render("{{".repeat(500_000)).length).toBe(1_000_000)
})
