import { appJwt } from "../github/testing/app-jwt.ts"
import type { World } from "../world/world.ts"

/** An installation token with what the workflow's publish job asks for, by GitHub's own two calls. */
export async function mintAppToken(world: World): Promise<string> {
  const { credentials, urls, repository } = world
  const headers = {
    authorization: `Bearer ${appJwt(credentials.appId, credentials.appPrivateKey, world.clock.now())}`,
    accept: "application/vnd.github+json",
    "content-type": "application/json",
  }
  const installation = (await (await fetch(`${urls.github}/repos/${repository}/installation`, { headers })).json()) as {
    readonly id: number
  }
  const body = JSON.stringify({
    repositories: [repository.split("/")[1]],
    permissions: { contents: "write", pull_requests: "write", checks: "read" },
  })
  const minted = await fetch(`${urls.github}/app/installations/${installation.id}/access_tokens`, {
    method: "POST",
    headers,
    body,
  })
  return ((await minted.json()) as { readonly token: string }).token
}
