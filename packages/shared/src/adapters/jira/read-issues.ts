import { ConfigError } from "../../errors.ts"
import type { IssueTracker } from "../../ports/issue-tracker.ts"
import { isIssueKey, issueKey, projectKey } from "./checked-key.ts"
import { labelSearch, READ_FIELDS } from "./early-request.ts"
import { unreadable } from "./jira-error.ts"
import { mapField } from "./map-field.ts"
import { mapCategory, mapIssue } from "./map-issue.ts"
import type { Ask } from "./tracker.ts"

type Reader = Pick<
  IssueTracker,
  "getIssue" | "searchByLabels" | "issueTypes" | "createFields" | "listComments" | "transitions"
>

const BROWSE =
  "Either jira.project in .github/auto-triage.yml is not the key of a project, or the account of the token in JIRA_API_TOKEN lacks the permission Browse projects in it"
const MAY_CREATE = "the account of the token in JIRA_API_TOKEN lacks the permission Create issues in it"
const MARKER = "auto-triage"

export function createReader(ask: Ask): Reader {
  return { ...issueReads(ask), ...screenReads(ask), ...detailReads(ask) }
}

function issueReads(ask: Ask): Pick<Reader, "getIssue" | "searchByLabels"> {
  return {
    getIssue: key => getIssue(ask, key),
    async searchByLabels(project, labels) {
      const request = { method: "POST", path: "/rest/api/3/search/jql", reads: true, hint: BROWSE } as const
      const found = await ask(request, (jira, client) =>
        jira.searchAndReconsileIssuesUsingJqlPost(client, labelSearch(project, labels)),
      )
      if (!Array.isArray(found?.issues)) throw unreadable(null, request)
      return found.issues.map(mapIssue).filter(issue => issue !== null)
    },
  }
}

function screenReads(ask: Ask): Pick<Reader, "issueTypes" | "createFields"> {
  return {
    async issueTypes(project) {
      const path = "/rest/api/3/issue/createmeta/{project}/issuetypes"
      const hint = `Either jira.project in .github/auto-triage.yml is wrong, because there is no project ${project}, or ${MAY_CREATE}`
      const request = { method: "GET", path, hint } as const
      const page = await ask(request, (jira, client) =>
        jira.getCreateIssueMetaIssueTypes(client, { projectIdOrKey: projectKey(project), maxResults: 200 }),
      )
      const types: readonly unknown[] | undefined = page?.issueTypes
      if (!Array.isArray(types)) throw unreadable(null, request)
      return types.flatMap(type => namedOf(type))
    },
    async createFields(project, issueTypeId) {
      const path = "/rest/api/3/issue/createmeta/{project}/issuetypes/{id}"
      const hint = `Either jira.issue-type in .github/auto-triage.yml is wrong, because project ${project} has no issue type ${issueTypeId}, or ${MAY_CREATE}`
      const request = { method: "GET", path, hint } as const
      if (!/^\d+$/.test(issueTypeId)) throw new ConfigError("The id of the issue type must be a number")
      const page = await ask(request, (jira, client) =>
        jira.getCreateIssueMetaIssueTypeId(client, {
          projectIdOrKey: projectKey(project),
          issueTypeId,
          maxResults: 200,
        }),
      )
      const fields: readonly unknown[] | undefined = page?.fields
      if (!Array.isArray(fields)) throw unreadable(null, request)
      return fields.map(mapField).filter(field => field !== null)
    },
  }
}

function detailReads(ask: Ask): Pick<Reader, "listComments" | "transitions"> {
  return {
    async listComments(key) {
      const request = { method: "GET", path: "/rest/api/3/issue/{key}/comment", hint: BROWSE } as const
      const page = await ask(request, (jira, client) =>
        jira.getComments(client, {
          issueIdOrKey: issueKey(key),
          orderBy: "-created",
          maxResults: 100,
          expand: "properties",
        }),
      )
      const comments: readonly unknown[] | undefined = page?.comments
      if (!Array.isArray(comments)) throw unreadable(null, request)
      return comments.flatMap(commentOf)
    },
    async transitions(key) {
      const request = { method: "GET", path: "/rest/api/3/issue/{key}/transitions", hint: BROWSE } as const
      const found = await ask(request, (jira, client) => jira.getTransitions(client, { issueIdOrKey: issueKey(key) }))
      return (found?.transitions ?? []).flatMap(({ id, name, to }) => {
        if (id === undefined) return []
        return [{ id, name: name ?? "", to: { name: to?.name ?? "", category: mapCategory(to?.statusCategory?.key) } }]
      })
    },
  }
}

async function getIssue(ask: Ask, key: string) {
  if (!isIssueKey(key)) return null
  const request = { method: "GET", path: "/rest/api/3/issue/{key}", hint: BROWSE } as const
  const raw = await ask(request, (jira, client) =>
    jira.getIssue(client, { issueIdOrKey: key, fields: READ_FIELDS }).catch((error: unknown) => {
      if (jira.isApiError(error) && error.status === 404) return "absent"
      throw error
    }),
  )
  // An empty answer is no ticket that is gone: who takes it for one makes a second.
  if (raw === "absent") return null
  const issue = mapIssue(raw)
  if (issue === null) throw unreadable(null, request)
  return issue
}

function namedOf(raw: unknown): { id: string; name: string }[] {
  const { id, name } = raw as { id?: unknown; name?: unknown }
  return typeof id === "string" && typeof name === "string" ? [{ id, name }] : []
}

function commentOf(raw: unknown): { id: string; marker: unknown }[] {
  const { id, properties } = raw as { id?: unknown; properties?: unknown }
  if (typeof id !== "string") return []
  const list: readonly unknown[] = Array.isArray(properties) ? properties : []
  const mine = list.find(property => (property as { key?: unknown } | null)?.key === MARKER)
  return [{ id, marker: (mine as { value?: unknown } | undefined)?.value ?? null }]
}
