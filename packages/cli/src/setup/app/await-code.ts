import { randomBytes, timingSafeEqual } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { ConfigError } from "@auto-triage/shared/errors"
import { escapeHtml } from "@auto-triage/shared/text/escape-html"
import { appManifest } from "./app-manifest.ts"

export type ManifestFlow = {
  readonly serverUrl: string
  readonly organisation: string
  readonly appName: string
  /** owner/name, for the App's home page. */
  readonly repository: string
  /** 0 takes any free port. */
  readonly port: number
  readonly timeoutMs: number
  /** Told the address as soon as it answers. */
  readonly onListening: (url: string) => void
}

const PATTERN = /^[A-Za-z0-9_-]{10,200}$/

/**
 * Serves the form that takes a person to GitHub's page for a new App, and waits for GitHub to send them back with a code.
 * Listens on loopback alone, takes one code, and that only with the state that it gave out.
 *
 * @throws ConfigError where nobody came back in time, or the port cannot be used
 */
export async function awaitCode(flow: ManifestFlow): Promise<string> {
  const state = randomBytes(24).toString("base64url")
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    const code = answer(request, response, { flow, state, origin: originOf() })
    if (code !== null) response.once("finish", () => resolve(code))
  })
  const originOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.once("error", error =>
    reject(new ConfigError(`127.0.0.1:${flow.port} cannot be used: choose another with --port`, { cause: error })),
  )
  const timer = setTimeout(() => reject(new ConfigError(late(flow))), flow.timeoutMs)
  server.listen(flow.port, "127.0.0.1", () => flow.onListening(`${originOf()}/`))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    server.close()
    server.closeAllConnections()
  }
}

function late({ organisation, timeoutMs }: ManifestFlow): string {
  return `Nobody came back from GitHub within ${Math.round(timeoutMs / 60_000)} minutes, so there is no App yet. If GitHub showed no page, you may not create Apps for ${organisation}: ask an owner of it, or have the App made by hand and set AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY. Otherwise start the setup again`
}

type Given = { readonly flow: ManifestFlow; readonly state: string; readonly origin: string }

/** Answers one request; gives back the code where it brought one. */
function answer(request: IncomingMessage, response: ServerResponse, given: Given): string | null {
  const { flow, state, origin } = given
  const send = (status: number, html: string): null => {
    response.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    })
    response.end(`<!doctype html><meta charset="utf-8"><title>auto-triage</title>${html}\n`)
    return null
  }
  // Another name that leads to loopback belongs to a page that has no business here.
  if (request.headers.host !== new URL(origin).host) return send(421, "<p>Open the address that the setup printed.</p>")
  const url = new URL(request.url ?? "/", origin)
  if (request.method !== "GET") return send(405, "<p>Open the address that the setup printed.</p>")
  if (url.pathname === "/") return send(200, form(flow, state, `${origin}/callback`))
  if (url.pathname !== "/callback") return send(404, "<p>There is nothing here.</p>")
  if (!isSame(url.searchParams.get("state") ?? "", state))
    return send(400, '<p>This answer belongs to another setup. <a href="/">Begin again</a>.</p>')
  const code = url.searchParams.get("code") ?? ""
  if (!PATTERN.test(code)) return send(400, '<p>GitHub sent no code. <a href="/">Begin again</a>.</p>')
  send(200, "<p>The App is created. Go on in the terminal.</p>")
  return code
}

function form({ serverUrl, organisation, appName, repository }: ManifestFlow, state: string, back: string): string {
  const manifest = JSON.stringify(appManifest(appName, `${serverUrl}/${repository}`, back))
  const target = `${serverUrl}/organizations/${encodeURIComponent(organisation)}/settings/apps/new?state=${state}`
  return `<p>GitHub shows the App before it creates it.</p><form method="post" action="${escapeHtml(target)}"><input type="hidden" name="manifest" value="${escapeHtml(manifest)}"><button>Go to GitHub</button></form>`
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
