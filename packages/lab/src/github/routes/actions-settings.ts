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

/** Settings → Actions → General, and the secrets that the organisation shares. */
export const actionsSettingsRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/actions/permissions"], { administration: "read" }, general),
  repositoryRoute(["PUT", "/actions/permissions"], { administration: "write" }, () => noContent),
  repositoryRoute(["GET", "/actions/permissions/selected-actions"], { administration: "read" }, selected),
  repositoryRoute(["GET", "/actions/permissions/workflow"], { administration: "read" }, workflowToken),
  repositoryRoute(["GET", "/actions/organization-secrets"], { secrets: "read" }, () =>
    ok({ total_count: 0, secrets: [] }),
  ),
]
