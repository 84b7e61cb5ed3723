import type { Hub } from "../state/hub.ts"

/** Opaque ids as GitHub's GraphQL uses them. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64url")
}

/** API address of a repository. */
export function apiUrl(hub: Hub, repository: { readonly fullName: string }): string {
  return `${hub.baseUrl}/repos/${repository.fullName}`
}

/** Where people would look at a repository. */
export function htmlUrl(hub: Hub, repository: { readonly fullName: string }): string {
  return `${hub.baseUrl}/${repository.fullName}`
}

/** GitHub's times have whole seconds. */
export function isoTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
