import { type Hub, userId } from "../state/hub.ts"
import { nodeId } from "./urls.ts"

const lists = {
  followers_url: "/followers",
  following_url: "/following{/other_user}",
  gists_url: "/gists{/gist_id}",
  starred_url: "/starred{/owner}{/repo}",
  subscriptions_url: "/subscriptions",
  organizations_url: "/orgs",
  repos_url: "/repos",
  events_url: "/events{/privacy}",
  received_events_url: "/received_events",
} as const

export function userType(hub: Hub, login: string): "Bot" | "Organization" | "User" {
  if (login.endsWith("[bot]")) return "Bot"
  const owns = [...hub.repositories.values()].some(repository => repository.owner === login)
  return owns ? "Organization" : "User"
}

/** GitHub's "simple user". */
export function userView(hub: Hub, login: string): Record<string, unknown> {
  const id = userId(hub, login)
  const url = `${hub.baseUrl}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId("User", id),
    avatar_url: `${hub.baseUrl}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: login.endsWith("[bot]") ? `${hub.baseUrl}/apps/${login.slice(0, -5)}` : `${hub.baseUrl}/${login}`,
    ...Object.fromEntries(Object.entries(lists).map(([name, suffix]) => [name, url + suffix])),
    type: userType(hub, login),
    user_view_type: "public",
    site_admin: false,
  }
}
