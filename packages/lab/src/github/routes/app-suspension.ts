import { type AppCall, noContent, param, type Reply, type Route } from "../api/call.ts"
import { notFound } from "../errors.ts"
import type { Installation } from "../tokens/app.ts"

const path = "/app/installations/:installation"

function find(call: AppCall): Installation {
  const found = call.app.installations.find(one => String(one.id) === param(call, "installation"))
  if (found === undefined) throw notFound()
  return found
}

function suspend(call: AppCall): Reply {
  find(call).suspendedAt ??= call.hub.clock.now()
  return noContent
}

function unsuspend(call: AppCall): Reply {
  find(call).suspendedAt = null
  return noContent
}

function uninstall(call: AppCall): Reply {
  const { installations } = call.app
  installations.splice(installations.indexOf(find(call)), 1)
  return { status: 202, body: {} }
}

/** An installation that pauses or goes, by the App's own word. */
export const appSuspensionRoutes: readonly Route[] = [
  { method: "PUT", path: `${path}/suspended`, needs: "app", handle: suspend },
  { method: "DELETE", path: `${path}/suspended`, needs: "app", handle: unsuspend },
  { method: "DELETE", path, needs: "app", handle: uninstall },
]
