/** What is used of a fault that the schema finds. */
export type ExpectedIssue = {
  readonly code?: string
  readonly message: string
  readonly expected?: string
  readonly origin?: string
  readonly values?: readonly unknown[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text; put it in quotes if it looks like a number, a date or a yes/no",
  array: 'a list, e.g. "[a, b]"',
  object: 'a map, e.g. "{ key: value }"',
  record: 'a map, e.g. "{ key: value }"',
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
}

/** What a value must be, to be read after "must be". The schema's library is built without words of its own. */
export function expected(issue: ExpectedIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected ?? ""] ?? `of type ${issue.expected ?? "unknown"}`
    case "invalid_value":
      return `one of ${(issue.values ?? []).map(value => JSON.stringify(value)).join(", ")}`
    case "too_small":
      return issue.origin === "string" ? "a text that is not empty" : `at least ${String(issue.minimum)}`
    case "too_big":
      return `at most ${String(issue.maximum)}${issue.origin === "string" ? " characters long" : ""}`
    default:
      return issue.message
  }
}
