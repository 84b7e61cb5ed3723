import type { IssueTracker } from "../../ports/issue-tracker.ts"
import { issueKey } from "./checked-key.ts"
import { unreadable } from "./jira-error.ts"
import type { Ask, JiraCalls } from "./tracker.ts"

type Writer = Omit<
  IssueTracker,
  "getIssue" | "searchByLabels" | "issueTypes" | "createFields" | "listComments" | "transitions"
>
type CreateParameters = Parameters<JiraCalls["createIssue"]>[1]
type CommentParameters = Parameters<JiraCalls["addComment"]>[1]
type UpdateParameters = Parameters<JiraCalls["updateComment"]>[1]

const MARKER = "auto-triage"
const DATADOG = { type: "com.datadoghq", name: "Datadog" }

export function createWriter(ask: Ask): Writer {
  return { ...issueWrites(ask), ...commentWrites(ask), ...linkWrites(ask) }
}

function issueWrites(ask: Ask): Pick<Writer, "createIssue" | "updateIssue" | "transition"> {
  return {
    async createIssue(draft) {
      const hint = "Grant the account of the token in JIRA_API_TOKEN the permission Create issues in the project"
      const invalid =
        "Correct the value of the named field in .github/auto-triage.yml: a team's id stands under teams, all others under jira, services or routes"
      const request = { method: "POST", path: "/rest/api/3/issue", hint, invalid } as const
      const created = await ask(request, (jira, client) =>
        jira.createIssue(client, { fields: draft.fields, properties: draft.properties } as CreateParameters),
      )
      const { id, key } = (created ?? {}) as { id?: unknown; key?: unknown }
      if (typeof id !== "string" || typeof key !== "string") throw unreadable(null, request)
      return { id, key }
    },
    async updateIssue(key, { addLabels = [], fields = {} }) {
      const hint = "Grant the account Edit issues in the project, and have the field on the edit screen"
      const request = { method: "PUT", path: "/rest/api/3/issue/{key}", hint } as const
      const update = addLabels.length === 0 ? {} : { update: { labels: addLabels.map(label => ({ add: label })) } }
      await ask(request, (jira, client) => jira.editIssue(client, { issueIdOrKey: issueKey(key), fields, ...update }))
    },
    async transition(key, transitionId) {
      const hint = "Grant the account Transition issues in the project"
      const request = { method: "POST", path: "/rest/api/3/issue/{key}/transitions", hint } as const
      await ask(request, (jira, client) =>
        jira.doTransition(client, { issueIdOrKey: issueKey(key), transition: { id: transitionId } }),
      )
    },
  }
}

function commentWrites(ask: Ask): Pick<Writer, "addComment" | "updateComment"> {
  const hint = "Grant the account Add comments and Edit own comments in the project"
  return {
    async addComment(key, body, marker) {
      const request = { method: "POST", path: "/rest/api/3/issue/{key}/comment", hint } as const
      const properties = [{ key: MARKER, value: marker }]
      const comment = await ask(request, (jira, client) =>
        jira.addComment(client, { issueIdOrKey: issueKey(key), body, properties } as unknown as CommentParameters),
      )
      const { id } = (comment ?? {}) as { id?: unknown }
      if (typeof id !== "string") throw unreadable(null, request)
      return id
    },
    updateComment(...update) {
      const [key, commentId, body, marker] = update
      const request = { method: "PUT", path: "/rest/api/3/issue/{key}/comment/{id}", hint } as const
      if (!/^\d+$/.test(commentId)) return Promise.resolve(false)
      const content = { body, properties: [{ key: MARKER, value: marker }] }
      const parameters = { issueIdOrKey: issueKey(key), id: commentId, body: content } as unknown as UpdateParameters
      return ask(request, async (jira, client) => {
        try {
          await jira.updateComment(client, parameters)
          return true
        } catch (error) {
          if (jira.isApiError(error) && error.status === 404) return false
          throw error
        }
      })
    },
  }
}

function linkWrites(ask: Ask): Pick<Writer, "setRemoteLink" | "linkIssues"> {
  const hint = "Grant the account Link issues in the project"
  return {
    async setRemoteLink(key, { globalId, url, title, relationship = "observed in", application = DATADOG }) {
      const request = { method: "POST", path: "/rest/api/3/issue/{key}/remotelink", hint } as const
      const link = { globalId, application, relationship, object: { url, title } }
      await ask(request, (jira, client) =>
        jira.createOrUpdateRemoteIssueLink(client, { issueIdOrKey: issueKey(key), ...link }),
      )
    },
    async linkIssues(type, inwardKey, outwardKey) {
      const request = { method: "POST", path: "/rest/api/3/issueLink", hint } as const
      const ends = { inwardIssue: { key: issueKey(inwardKey) }, outwardIssue: { key: issueKey(outwardKey) } }
      await ask(request, (jira, client) => jira.linkIssues(client, { type: { name: type }, ...ends }))
    },
  }
}
