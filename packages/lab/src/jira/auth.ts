import { JiraError } from "./errors.ts"
import type { World } from "./world.ts"

const GATEWAY = /^\/ex\/jira\/([^/]+)(\/.*)?$/

/** The path below the site, and the cloud id where the request came through the gateway. */
export function splitGateway(path: string): { readonly cloudId: string | null; readonly path: string } {
  const found = GATEWAY.exec(path)
  return found === null ? { cloudId: null, path } : { cloudId: found[1] ?? "", path: found[2] ?? "/" }
}

/**
 * Lets a request pass or throws what Jira answers. A classic token is for the site's own host, a scoped one for the
 * gateway; each is as good as a wrong one at the other place.
 */
export function authenticate(world: World, request: Request): void {
  const { settings } = world
  const { cloudId, path } = splitGateway(new URL(request.url).pathname)
  const wantsGateway = settings.tokenMode === "scoped"
  const known = isKnown(world, request.headers.get("authorization")) && !settings.tokenExpired
  if (!known || wantsGateway !== (cloudId !== null))
    throw cloudId === null ? unauthenticated(world) : gatewayRefusal("Unauthorized")
  if (cloudId !== null && cloudId !== settings.cloudId) throw new JiraError(404, { code: 404, message: "Not Found" })
  if (wantsGateway && !settings.scopes.includes(neededScope(request.method, path)))
    throw gatewayRefusal("Unauthorized; scope does not match")
}

function isKnown(world: World, header: string | null): boolean {
  const [scheme, credentials] = (header ?? "").split(" ")
  if (scheme?.toLowerCase() !== "basic" || credentials === undefined) return false
  const { email, token } = world.settings
  return Buffer.from(credentials, "base64").toString("utf8") === `${email}:${token}`
}

// Searching and parsing are reads although they are POSTs.
function neededScope(method: string, path: string): string {
  if (path.endsWith("/myself")) return "read:jira-user"
  const reads = method === "GET" || /\/(search\/|jql\/)/.test(path)
  return reads ? "read:jira-work" : "write:jira-work"
}

function unauthenticated(world: World): JiraError {
  return new JiraError(
    401,
    { errorMessages: ["Client must be authenticated to access this resource."], errors: {} },
    {
      "www-authenticate": `OAuth realm="${encodeURIComponent(world.settings.baseUrl)}"`,
      "x-seraph-loginreason": "AUTHENTICATED_FAILED",
    },
  )
}

function gatewayRefusal(message: string): JiraError {
  return new JiraError(401, { code: 401, message })
}
