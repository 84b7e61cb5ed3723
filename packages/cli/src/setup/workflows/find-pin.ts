import { ConfigError } from "@auto-triage/shared/errors"
import type { AskGitHub } from "../github/ask-github.ts"

/**
 * The commit to pin to: that of the product's newest version tag, otherwise the newest of its default branch.
 *
 * @throws ConfigError where the product cannot be seen
 */
export async function findPin(
  ask: AskGitHub,
  product: string,
): Promise<{ readonly sha: string; readonly what: string }> {
  const at = `/repos/${product}`
  const tags = await ask({ method: "GET", path: `${at}/git/matching-refs/tags/v`, expect: [404, 409] })
  const refs = Array.isArray(tags.body) ? (tags.body as readonly { readonly ref?: unknown }[]) : []
  const newest = refs
    .map(({ ref }) => String(ref).replace("refs/tags/", ""))
    .filter(isVersion)
    .toSorted(byVersion)
    .at(-1)
  const revision = newest ?? "HEAD"
  const { status, body } = await ask({ method: "GET", path: `${at}/commits/${revision}`, expect: [404, 422] })
  const sha = body["sha"]
  if (status !== 200 || typeof sha !== "string" || !/^[0-9a-f]{40}$/.test(sha))
    throw new ConfigError(`${product} shows no commit to this token: say which one with --pin SHA`)
  return { sha, what: newest ?? `${sha.slice(0, 12)}, the newest commit` }
}

function isVersion(tag: string): boolean {
  return /^v\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(tag)
}

function byVersion(left: string, right: string): number {
  const [ours, theirs] = [left, right].map(tag => tag.slice(1).split(".").map(Number))
  const at = [0, 1, 2].find(part => ours?.[part] !== theirs?.[part]) ?? 0
  return (ours?.[at] ?? 0) - (theirs?.[at] ?? 0)
}
