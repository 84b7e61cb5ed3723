import { mkdir } from "node:fs/promises"
import type { Clock } from "@auto-triage/shared/ports/clock"
import { Hono } from "hono"
import type { Emulator } from "../core/emulator.ts"
import type { GitHubHost, RulesetInput } from "../core/github-contract.ts"
import { createRateLimiter, type Limits } from "./api/rate-limits.ts"
import { apiVersions, respond } from "./api/respond.ts"
import { failure, serve } from "./api/serve.ts"
import { raiseSchedule } from "./events/raise-schedule.ts"
import { notFound } from "./errors.ts"
import { serveGraphql } from "./graphql/serve-graphql.ts"
import { configureEnvironment, createHost } from "./host.ts"
import { type LedgerRef, readLedger } from "./ledger-view.ts"
import { allRoutes } from "./routes/all-routes.ts"
import { acceptManifest } from "./routes/app-manifests.ts"
import { addRuleset } from "./rules/add-ruleset.ts"
import { serveInfoRefs, servePack } from "./smart-http/serve-git.ts"
import { type GitHubSnapshot, snapshotOf } from "./snapshot.ts"
import { serveAppPages } from "./web/serve-app-pages.ts"
import { type Behaviours, type Hub, requireRepository } from "./state/hub.ts"
import type { Role } from "./state/repository-state.ts"
import { type AppInput, createApp, type CreatedApp } from "./tokens/app.ts"

export type GitHubOptions = {
  readonly clock: Clock
  /** Where the bare repositories live; created if need be, never removed. */
  readonly directory: string
  readonly behaviours?: Partial<Behaviours>
}

export interface GitHubEmulator extends Emulator, GitHubHost {
  /** Where it can be reached; every URL in its answers begins with this. */
  setBaseUrl(url: string): void
  setLimits(limits: Partial<Limits>): void
  setBehaviours(behaviours: Partial<Behaviours>): void
  createApp(input: AppInput): Promise<CreatedApp>
  /** Lets a cron of a workflow on the default branch be due. Throws where it has none. */
  startSchedule(repository: string, file: string): Promise<void>
  /** A person's click on "Create GitHub App" for a manifest; returns the code to convert. */
  acceptManifest(owner: string, manifest: unknown): string
  setCollaborator(repository: string, login: string, role: Role): void
  addRuleset(repository: string, ruleset: RulesetInput): void
  configureEnvironment(
    where: { readonly repository: string; readonly environment: string },
    values: {
      readonly variables?: Readonly<Record<string, string>>
      readonly secrets?: Readonly<Record<string, string>>
      /** The only branches whose jobs may use it; absent: as it is. */
      readonly branches?: readonly string[]
    },
  ): void
  /** All that it knows, for what no route changes. */
  readonly insides: Pick<Hub, "apps" | "tokens" | "repositories">
  snapshot(): GitHubSnapshot
  /** Records below a ref namespace, oldest first per ref. */
  ledger(repository: string, namespace: string): Promise<readonly LedgerRef[]>
  /** Ends the git processes that serve reads. */
  close(): Promise<void>
}

function createHub(options: GitHubOptions): Hub {
  let lastId = 700_000_000
  return {
    clock: options.clock,
    directory: options.directory,
    behaviours: {
      customRefsInGraphql: true,
      patExpiryHeader: "correct",
      disabledHook: "empty",
      emptyTree: "accepted",
      appCreation: "allowed",
      ...options.behaviours,
    },
    repositories: new Map(),
    tokens: new Map(),
    apps: [],
    users: new Map(),
    events: [],
    listeners: [],
    unknownRequests: [],
    limits: createRateLimiter(options.clock),
    baseUrl: "http://127.0.0.1",
    runs: null,
    nextId: () => ++lastId,
  }
}

/** The REST routes, GraphQL and git's smart HTTP behind one address. */
function createRouter(hub: Hub): Hono {
  const router = new Hono({ strict: false })
  for (const route of allRoutes) {
    router.on(route.method, route.path, context =>
      serve(hub, route, { request: context.req.raw, params: context.req.param() }),
    )
  }
  router.post("/graphql", context => serveGraphql(hub, context.req.raw))
  router.get("/:owner/:repo/info/refs", context => {
    const { owner, repo } = context.req.param()
    return serveInfoRefs(hub, context.req.raw, `${owner}/${repo.replace(/\.git$/, "")}`)
  })
  router.post("/:owner/:repo/:service{git-(?:upload|receive)-pack}", context => {
    const { owner, repo, service } = context.req.param()
    return servePack(hub, context.req.raw, { name: `${owner}/${repo.replace(/\.git$/, "")}`, service })
  })
  serveAppPages(hub, router)
  const answer = (request: Request, error: unknown): Response =>
    respond({ hub, request, token: null, resource: "core", version: apiVersions[0], accepted: null }, failure(error))
  router.notFound(context => {
    hub.unknownRequests.push({ method: context.req.method, path: new URL(context.req.url).pathname })
    return answer(context.req.raw, notFound())
  })
  router.onError((error, context) => answer(context.req.raw, error))
  return router
}

/** GitHub on one machine: its API and git protocol over real bare repositories. */
export async function createGitHub(options: GitHubOptions): Promise<GitHubEmulator> {
  await mkdir(options.directory, { recursive: true })
  const hub = createHub(options)
  const router = createRouter(hub)
  return {
    ...createHost(hub),
    service: "github",
    handle: async request => router.fetch(request),
    setBaseUrl(url) {
      hub.baseUrl = url.replace(/\/$/, "")
    },
    setLimits: limits => hub.limits.set(limits),
    setBehaviours: behaviours => void Object.assign(hub.behaviours, behaviours),
    createApp: input => createApp(hub, input),
    startSchedule: (repository, file) => raiseSchedule(hub, requireRepository(hub, repository), file),
    acceptManifest: (owner, manifest) => acceptManifest(hub, owner, manifest),
    setCollaborator(repository, login, role) {
      requireRepository(hub, repository).collaborators.set(login.toLowerCase(), role)
    },
    addRuleset: (repository, ruleset) => void addRuleset(hub, requireRepository(hub, repository), ruleset),
    configureEnvironment: (where, values) => configureEnvironment(hub, where, values),
    insides: hub,
    snapshot: () => snapshotOf(hub),
    ledger: (repository, namespace) => readLedger(hub, repository, namespace),
    async close() {
      for (const repository of hub.repositories.values()) repository.git.close()
    },
  }
}
