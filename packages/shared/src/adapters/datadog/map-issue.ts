import type { SourceIssue } from "../../ports/error-source.ts"
import { asAttributes, type Attributes, field, timeOf } from "./attributes.ts"

/** Maps the body of getIssue. Null where the body holds no issue. */
export function mapIssue(body: unknown): SourceIssue | null {
  const data = asAttributes(asAttributes(body)["data"])
  const id = data["id"]
  if (typeof id !== "string") return null
  const attributes = asAttributes(data["attributes"])
  const text = (name: string): string | null => textField(attributes, name)
  return {
    id: id.toLowerCase(),
    type: text("error_type"),
    message: text("error_message"),
    service: text("service"),
    platform: openEnum(field(attributes, "platform")) ?? "UNKNOWN",
    languages: listOf(field(attributes, "languages")),
    state: openEnum(field(attributes, "state")) ?? "OPEN",
    isCrash: field(attributes, "is_crash") === true,
    filePath: text("file_path"),
    functionName: text("function_name"),
    firstSeen: timeOf(field(attributes, "first_seen")) ?? 0,
    lastSeen: timeOf(field(attributes, "last_seen")) ?? 0,
    firstSeenVersion: text("first_seen_version"),
    lastSeenVersion: text("last_seen_version"),
    regressedAt: timeOf(field(asAttributes(field(attributes, "regression")), "regressed_at")),
    jiraKey: linkedJiraKey(asAttributes(body)["included"]),
  }
}

function textField(attributes: Attributes, name: string): string | null {
  const value = field(attributes, name)
  return typeof value === "string" && value !== "" ? value : null
}

/** The client wraps values it does not know as {_data}. */
function openEnum(value: unknown): string | null {
  const raw = asAttributes(value)["_data"] ?? value
  return typeof raw === "string" ? raw : null
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(item => openEnum(item) ?? []) : []
}

const JIRA_KEY = /^[A-Z][A-Z0-9_]{1,63}-\d{1,10}$/

function linkedJiraKey(included: unknown): string | null {
  if (!Array.isArray(included)) return null
  for (const item of included) {
    const jira = asAttributes(field(asAttributes(asAttributes(item)["attributes"]), "jira_issue"))
    const key = field(asAttributes(field(jira, "result")), "issue_key")
    if (typeof key === "string" && JIRA_KEY.test(key)) return key
  }
  return null
}
