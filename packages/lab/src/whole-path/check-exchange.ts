import type { JournalBodies, JournalEntry } from "../core/journal.ts"
import { datadogContract } from "../datadog/testing/datadog-contract.ts"
import { hasContract, loadContract } from "../github/testing/contract.ts"
import { loadJiraContract } from "../jira/testing/jira-contract.ts"

export type Journalled = JournalEntry & JournalBodies

/** What is wrong with a request and its answer; "not described" where the vendor's description leaves the path out. */
export type CheckExchange = (exchange: Journalled) => readonly string[] | "not described"

/** Every vendor's own description as one check. Null where one of them is not beside the repository. */
export function exchangeCheck(): CheckExchange | null {
  const datadog = datadogContract()
  const jira = loadJiraContract()
  if (datadog === null || jira === null || !hasContract) return null
  const github = loadContract()
  const jiraOperations = new Set(jira.operations)
  return exchange => {
    const { service, method, path } = exchange
    // Neither the Messages API nor Cloud Storage nor the OTLP intake, whose bodies are binary, has a description here.
    if (service === "model" || service === "storage" || path.startsWith("/v1/")) return "not described"
    const [request, answer] = [parsed(exchange.request), parsed(exchange.response)]
    const status = exchange.status ?? 0
    switch (service) {
      case "datadog": {
        const problems = datadog({ method, path, status, answer, ...(request === null ? {} : { request }) })
        return problems[0]?.endsWith("is not described") === true ? "not described" : problems
      }
      case "jira": {
        if (operationOf(jiraOperations, method, path) === null) return "not described"
        return [
          ...jira.requestProblems(method, path, request),
          ...jira.answerProblems({ method, path, status, body: answer }),
        ]
      }
      case "github": {
        const operation = operationOf(github.operations, method, path)
        if (operation === null) return "not described"
        const asked = request === null ? [] : github.request(operation, request)
        return [...asked, ...github.response(operation, status, answer)]
      }
    }
  }
}

function parsed(body: string): unknown {
  return body === "" ? null : JSON.parse(body)
}

/** "METHOD /path/{with}/{parameters}" that a request is of. GitHub's `ref` may hold slashes. */
function operationOf(operations: Iterable<string>, method: string, path: string): string | null {
  for (const operation of operations) {
    const [verb, template = ""] = operation.split(" ")
    if (verb === method && new RegExp(`^${patternOf(template)}$`).test(path)) return operation
  }
  return null
}

function patternOf(template: string): string {
  return template
    .split("/")
    .map(part => (part === "{ref}" ? ".+" : part.startsWith("{") ? "[^/]+" : part.replaceAll(".", String.raw`\.`)))
    .join("/")
}
