import type { Hub } from "../state/hub.ts"
import type { App, Installation } from "../tokens/app.ts"
import { userId } from "../state/hub.ts"
import { isoTime, nodeId } from "./urls.ts"
import { userType, userView } from "./user.ts"

export function appView(hub: Hub, app: App): Record<string, unknown> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("Integration", app.id),
    client_id: app.clientId,
    owner: userView(hub, app.owner),
    name: app.name,
    description: null,
    external_url: `${hub.baseUrl}/apps/${app.slug}`,
    html_url: `${hub.baseUrl}/apps/${app.slug}`,
    created_at: isoTime(app.createdAt),
    updated_at: isoTime(app.createdAt),
    permissions: wirePermissions(app.permissions),
    events: [...app.events],
    installations_count: app.installations.length,
  }
}

/** Permissions under the names that the API uses for Apps. */
export function wirePermissions(permissions: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(permissions)
  return Object.fromEntries(entries.map(([key, level]) => [key === "variables" ? "actions_variables" : key, level]))
}

export function installationView(hub: Hub, app: App, installation: Installation): Record<string, unknown> {
  const suspended = installation.suspendedAt
  return {
    id: installation.id,
    account: userView(hub, installation.account),
    repository_selection: installation.selection,
    access_tokens_url: `${hub.baseUrl}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${hub.baseUrl}/installation/repositories`,
    html_url: `${hub.baseUrl}/organizations/${installation.account}/settings/installations/${installation.id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: userId(hub, installation.account),
    target_type: userType(hub, installation.account),
    permissions: wirePermissions(installation.permissions),
    events: [...installation.events],
    created_at: isoTime(installation.createdAt),
    updated_at: isoTime(installation.createdAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspended === null ? null : userView(hub, installation.account),
    suspended_at: suspended === null ? null : isoTime(suspended),
  }
}
