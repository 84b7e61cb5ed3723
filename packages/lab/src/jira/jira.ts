import type { Clock } from "@auto-triage/shared/ports/clock"
import { Hono } from "hono"
import type { Emulator } from "../core/emulator.ts"
import { createAdmin } from "./admin.ts"
import type { JiraAdmin } from "./admin.ts"
import { authenticate, splitGateway } from "./auth.ts"
import { errorMessage, JiraError } from "./errors.ts"
import { createIndexView } from "./index-view.ts"
import { createLimiter } from "./limits.ts"
import type { Named, ProjectSeed } from "./model.ts"
import { USUAL_PERMISSIONS } from "./permissions.ts"
import { json } from "./respond.ts"
import { changelogRoutes } from "./routes/changelog.ts"
import { commentRoutes } from "./routes/comment.ts"
import { issueRoutes } from "./routes/issue.ts"
import { jqlRoutes } from "./routes/jql.ts"
import { linkRoutes } from "./routes/link.ts"
import { metaRoutes } from "./routes/meta.ts"
import { propertyRoutes } from "./routes/property.ts"
import { remoteLinkRoutes } from "./routes/remote-link.ts"
import { searchRoutes } from "./routes/search.ts"
import { siteRoutes } from "./routes/site.ts"
import { transitionRoutes } from "./routes/transition.ts"
import { PEOPLE, pplProject, PRIORITIES, TEAMS } from "./seed.ts"
import { takeSnapshot } from "./snapshot.ts"
import type { JiraSnapshot } from "./snapshot.ts"
import { createStore } from "./store.ts"
import type { World } from "./world.ts"

export type JiraOptions = {
  readonly clock: Clock
  /** The account that the token belongs to. */
  readonly email: string
  readonly token: string
  /** Host name of the site; default example.atlassian.net. */
  readonly site?: string
  /** True: the token is scoped and works at /ex/jira/{cloudId} only. */
  readonly scopedTokens?: boolean
  /** Default: PPL. */
  readonly projects?: readonly ProjectSeed[]
  /** Default: the five teams of PPL's users. */
  readonly teams?: readonly Named[]
  /** Default: Jira's five. The one with id 3 is what an issue has by default. */
  readonly priorities?: readonly Named[]
}

/** Jira Cloud on one machine. Everything is kept in memory; time comes from the clock alone. */
export interface JiraEmulator extends Emulator {
  readonly service: "jira"
  readonly admin: JiraAdmin
  /** As in `GET /_edge/tenant_info`. */
  readonly cloudId: string
  /**
   * How far search lags behind writes, from the next write on, and for how many searches an indexed issue disappears
   * (once; true is 1).
   */
  setIndex(index: { readonly lagMs?: number; readonly flicker?: number | boolean }): void
  /** The origin that links in answers carry; default https://{site}. */
  setBaseUrl(url: string): void
  snapshot(): JiraSnapshot
}

const CLOUD_ID = "11223344-a1b2-4c3d-8e4f-5a6b7c8d9e0f"
const DEFAULT_SCOPES = ["read:jira-work", "write:jira-work", "read:jira-user"]
const SERVICE_ACCOUNT_ID = "712020:7f0c1d52-0b6e-4e6b-9a38-3c1f2f5f0a11"

export function createJira(options: JiraOptions): JiraEmulator {
  const world = createWorld(options)
  const app = createApp(world)
  return {
    service: "jira",
    cloudId: world.settings.cloudId,
    admin: createAdmin(world),
    handle: async request => {
      try {
        return await app.fetch(request)
      } catch (error) {
        return brokenEmulator(error)
      }
    },
    setIndex: index => world.index.configure(index),
    setBaseUrl(url) {
      world.settings.baseUrl = url.replace(/\/$/, "")
    },
    snapshot: () => takeSnapshot(world),
  }
}

function createWorld({
  clock,
  email,
  token,
  site = "example.atlassian.net",
  scopedTokens,
  projects = [pplProject()],
  teams = TEAMS,
  priorities = PRIORITIES,
}: JiraOptions): World {
  const me = { accountId: SERVICE_ACCOUNT_ID, displayName: "Auto-triage", emailAddress: email }
  const index = createIndexView(clock)
  const users = [...PEOPLE, me]
  return {
    clock,
    index,
    store: createStore({ clock, projects, users, teams, priorities, me }, index),
    unknownRequests: [],
    settings: {
      baseUrl: `https://${site}`,
      site,
      cloudId: CLOUD_ID,
      email,
      token,
      tokenMode: scopedTokens === true ? "scoped" : "classic",
      tokenExpired: false,
      scopes: DEFAULT_SCOPES,
      permissions: new Set(USUAL_PERMISSIONS),
      losesLabels: false,
      limits: {},
    },
  }
}

function createApp(world: World): Hono {
  const app = new Hono({ getPath: request => splitGateway(new URL(request.url).pathname).path })
  const limit = createLimiter(world)
  app.use("/rest/*", async (c, next) => {
    authenticate(world, c.req.raw)
    limit({ method: c.req.method, path: c.req.path })
    await next()
  })
  siteRoutes(app, world)
  jqlRoutes(app, world)
  searchRoutes(app, world)
  metaRoutes(app, world)
  issueRoutes(app, world)
  changelogRoutes(app, world)
  commentRoutes(app, world)
  propertyRoutes(app, world)
  remoteLinkRoutes(app, world)
  transitionRoutes(app, world)
  linkRoutes(app, world)
  app.notFound(c => {
    world.unknownRequests.push({ method: c.req.method, path: c.req.path, at: world.clock.now() })
    const { status, body } = errorMessage(404, `No endpoint ${c.req.method} ${c.req.path}.`)
    return json(body, status)
  })
  app.onError(error => {
    if (error instanceof JiraError) return json(error.body, error.status, error.headers)
    return brokenEmulator(error)
  })
  return app
}

function brokenEmulator(error: unknown): Response {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return json({ errorMessages: [stack], errors: {} }, 500)
}
