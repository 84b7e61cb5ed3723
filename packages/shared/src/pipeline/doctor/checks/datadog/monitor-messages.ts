import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { wantedMonitors } from "./wanted-monitors.ts"

const ISSUE_ID = /issue_id=\{\{\[@?issue\.id\]\.name\}\}/

/** Whether an alert reaches the webhook, and nothing but an alert does. */
export const monitorMessages = defineCheck({
  id: "datadog-monitor-messages",
  step: "3",
  title: "Each monitor's message calls the webhook, inside is_alert and with the error's id",
  why: "The monitor alerts and nobody is told, recoveries start triages, or another environment is told.",
  breaks: ["dispatch", "triage"],
  ask: "Monitors → Manage: does each message say @webhook-perci-autofix-dispatch between {{#is_alert}} and {{/is_alert}}?",
  read: ({ datadog }) => datadog.monitors(),
  judge(monitors, { expected }) {
    const present = wantedMonitors(monitors, expected).flatMap(({ found, ...wanted }) =>
      found.map(monitor => ({ ...wanted, monitor })),
    )
    const faults = present.flatMap(({ subject, kind, service, environment, monitor }) => {
      const { message } = monitor
      const said = { kind, service: service.name, env: environment.env }
      const seen =
        faultOf(message, `webhook-${environment.webhook}`) ?? conditionFault(message) ?? saysFault(message, said)
      return seen === null ? [] : ({ state: "fail", subject, seen, fix: deployCommand(expected) } as const)
    })
    return faults.length > 0 ? faults : pass(`${present.length} messages call their webhook`)
  },
})

function faultOf(message: string, handle: string): string | null {
  const called = webhooksIn(message)
  if (!called.includes(handle)) return `the message does not call @${handle}`
  const other = called.find(name => name !== handle)
  if (other !== undefined) return `the message also calls @${other}`
  if (message.split("{{#is_alert}}").length !== message.split("{{/is_alert}}").length)
    return "{{#is_alert}} and {{/is_alert}} do not pair up"
  if (message.includes("{{issue.attributes.error."))
    return "the message quotes the error: its text, which may be personal or forged, goes into the dispatch"
  const { inside, outside } = alertPart(message)
  if (webhooksIn(outside).length > 0) return `@${handle} stands outside {{#is_alert}}, so recoveries call it too`
  return ISSUE_ID.test(inside) ? null : "the message has no issue_id={{[issue.id].name}} inside {{#is_alert}}"
}

/** A condition within is_alert, or around it, keeps some alerts from the webhook. */
function conditionFault(message: string): string | null {
  const open: string[] = []
  for (const [text, sign = "", name = ""] of message.matchAll(/\{\{([#^/])([a-z_]{1,40})[^}]{0,200}\}\}|@webhook-/g)) {
    if (sign === "/") open.splice(open.lastIndexOf(name), 1)
    else if (sign !== "") open.push(sign === "^" ? `not ${name}` : name)
    else {
      const other = open.find(condition => condition !== "is_alert")
      if (other !== undefined)
        return `the ${text.slice(1, -1)} stands under the condition ${other}, so some alerts do not call it`
    }
  }
  return null
}

/** The ticket is about what the message says. */
function saysFault(message: string, said: Readonly<Record<string, string>>): string | null {
  const words = `${message} `
  const wrong = Object.entries(said).find(
    ([name, value]) => words.includes(` ${name}=`) && !words.includes(` ${name}=${value} `),
  )
  return wrong === undefined ? null : `the message does not say ${wrong[0]}=${wrong[1]}, and says another ${wrong[0]}`
}

function webhooksIn(text: string): readonly string[] {
  return (text.match(/@webhook-[\w.-]{1,200}/g) ?? []).map(handle => handle.slice(1).replace(/[.-]+$/, ""))
}

function alertPart(message: string): { readonly inside: string; readonly outside: string } {
  const [before = "", ...rest] = message.split("{{#is_alert}}")
  const parts = rest.map(part => {
    const [inner = "", ...after] = part.split("{{/is_alert}}")
    return { inner, after: after.join(" ") }
  })
  return {
    inside: parts.map(({ inner }) => inner).join(" "),
    outside: [before, ...parts.map(({ after }) => after)].join(" "),
  }
}
