import { noContent, ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { conflict } from "../errors.ts"
import { apiUrl } from "../views/urls.ts"

function general(call: RepositoryCall): Reply {
  const { enabled, allowed, pinned } = call.repository.actions
  if (!enabled) return ok({ enabled })
  const url = `${apiUrl(call.hub, call.repository)}/actions/permissions/selected-actions`
  return ok({ enabled, allowed_actions: allowed, selected_actions_url: url, sha_pinning_required: pinned })
}

function selected({ repository: { actions } }: RepositoryCall): Reply {
  // GitHub keeps no list where it asks for none.
  if (actions.allowed !== "selected") throw conflict("Conflict: the policy of allowed actions is another")
  const { byGitHub, verified, patterns } = actions
  return ok({ github_owned_allowed: byGitHub, verified_allowed: verified, patterns_allowed: patterns })
}

function workflowToken({ repository: { actions } }: RepositoryCall): Reply {
  const { tokenPermissions, mayApprove } = actions
  return ok({ default_workflow_permissions: tokenPermissions, can_approve_pull_request_reviews: mayApprove })
}

/** Settings → Actions → General, what the organisation shares, and settings of which the lab has none. */
export const actionsSettingsRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/actions/permissions"], { administration: "read" }, general),
  repositoryRoute(["PUT", "/actions/permissions"], { administration: "write" }, () => noContent),
  repositoryRoute(["GET", "/actions/permissions/selected-actions"], { administration: "read" }, selected),
  repositoryRoute(["GET", "/actions/permissions/workflow"], { administration: "read" }, workflowToken),
  repositoryRoute(["GET", "/actions/organization-secrets"], { secrets: "read" }, ({ repository }) => {
    const secrets = [...repository.organization.secrets.values()].map(({ name }) => ({ name }))
    return ok({ total_count: secrets.length, secrets })
  }),
  repositoryRoute(["GET", "/actions/organization-variables"], { variables: "read" }, ({ repository }) => {
    const variables = [...repository.organization.variables.values()].map(({ name, value }) => ({ name, value }))
    return ok({ total_count: variables.length, variables })
  }),
  repositoryRoute(["GET", "/hooks"], { repository_hooks: "read" }, () => ok([])),
  repositoryRoute(["GET", "/deployments"], { deployments: "read" }, () => ok([])),
]
