import { escapeHtml } from "@auto-triage/shared/text/escape-html"
import type { Transition } from "./alert.ts"
import type { GroupStatus } from "./stored-monitor.ts"

export type MessageContext = {
  readonly transition: Transition
  /** The status before it. */
  readonly from: GroupStatus
  /** Values by variable name as within the braces, e.g. "[issue.id].name", "value". */
  readonly variables: ReadonlyMap<string, string>
}

type Section = { readonly opener: string; readonly shown: boolean }

/**
 * Renders a monitor's message: `{{x}}` HTML-encoded, `{{{x}}}` raw, unknown variables empty, and the conditions of states,
 * of their changes and of renotification, is_match and is_exact_match, with their negations. Other conditions never hold.
 */
export function renderMessage(template: string, context: MessageContext): string {
  const parts: string[] = []
  const sections: Section[] = []
  const isShown = (): boolean => sections.every(({ shown }) => shown)
  let at = 0
  for (;;) {
    const open = template.indexOf("{{", at)
    const tag = open < 0 ? null : readTag(template, open)
    if (tag === null) break
    if (isShown()) parts.push(template.slice(at, open))
    at = tag.end
    if (/^[#^]/.test(tag.name)) sections.push({ opener: tag.name, shown: holds(tag.name, context) })
    else if (tag.name.startsWith("/")) sections.pop()
    else if (isShown()) parts.push(valueOf(tag, context))
  }
  if (isShown()) parts.push(template.slice(at))
  return parts.join("")
}

type Tag = { readonly name: string; readonly raw: boolean; readonly end: number }

function readTag(template: string, open: number): Tag | null {
  const raw = template.startsWith("{{{", open)
  const start = open + (raw ? 3 : 2)
  const close = template.indexOf(raw ? "}}}" : "}}", start)
  if (close < 0) return null
  return { name: template.slice(start, close).trim(), raw, end: close + (raw ? 3 : 2) }
}

function valueOf({ name, raw }: Tag, context: MessageContext): string {
  const value = context.variables.get(name) ?? ""
  return raw ? value : escapeHtml(value)
}

function holds(name: string, context: MessageContext): boolean {
  const [condition = "", ...args] = name.slice(1).trim().split(/\s+/)
  const result = conditionHolds(condition, args, context)
  return name.startsWith("#") ? result : !result
}

function conditionHolds(condition: string, args: readonly string[], context: MessageContext): boolean {
  switch (condition) {
    case "is_match":
    case "is_exact_match": {
      const [variable = "", ...wanted] = args.map(arg => arg.replaceAll('"', ""))
      const value = context.variables.get(variable) ?? ""
      return wanted.some(text => (condition === "is_match" ? value.includes(text) : value === text))
    }
    default:
      return stateHolds(condition, context)
  }
}

function stateHolds(condition: string, { transition, from }: MessageContext): boolean {
  const status = STATUSES[transition]
  const [of = "", to] = condition.slice("is_".length).split("_to_")
  if (condition === "is_renotify") return transition.startsWith("Re-")
  if (condition === "is_recovery") return status === "OK"
  if (of.endsWith("_recovery")) return status === "OK" && WORDS[of.slice(0, -"_recovery".length)] === from
  if (to !== undefined) return WORDS[to] === status && WORDS[of] === from && from !== status
  return WORDS[of] === status
}

const WORDS: Readonly<Record<string, GroupStatus>> = { alert: "Alert", warning: "Warn", no_data: "No Data" }
const STATUSES: Readonly<Record<Transition, GroupStatus>> = {
  Triggered: "Alert",
  "Re-Triggered": "Alert",
  Warn: "Warn",
  "Re-Warn": "Warn",
  "No Data": "No Data",
  "Re-No Data": "No Data",
  Recovered: "OK",
}
