import { generateKeyPair, type KeyObject, randomBytes } from "node:crypto"
import { promisify } from "node:util"
import type { Permissions } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import { normalisePermissions } from "./token.ts"

export type Installation = {
  readonly id: number
  readonly account: string
  /** What the owner has granted; it lags behind the App's own wishes until somebody approves them. */
  permissions: Permissions
  readonly events: readonly string[]
  selection: "all" | "selected"
  /** Lower-case full names; empty for "all". */
  repositories: ReadonlySet<string>
  readonly createdAt: number
  suspendedAt: number | null
}

export type App = {
  readonly id: number
  readonly clientId: string
  readonly slug: string
  readonly name: string
  owner: string
  permissions: Permissions
  events: readonly string[]
  /** URL of the webhook, or null where it is switched off. */
  hookUrl: string | null
  readonly publicKey: KeyObject
  readonly createdAt: number
  readonly installations: Installation[]
}

export type AppInput = {
  readonly name: string
  readonly owner: string
  readonly permissions: Permissions
  readonly events?: readonly string[]
  readonly hookUrl?: string | null
  /** Full names that it is installed on; "all" for every repository of the owner; absent: not installed. */
  readonly repositories?: readonly string[] | "all"
  /** What the installation was granted, where that differs from what the App asks for now. */
  readonly grantedPermissions?: Permissions
}

/** What its owner learns when an App is created. `privateKey` is PEM, PKCS#1 as GitHub hands it out. */
export type CreatedApp = {
  readonly id: number
  readonly clientId: string
  readonly clientSecret: string
  readonly slug: string
  readonly privateKey: string
  readonly installationId: number | null
}

const keyPair = promisify(generateKeyPair)

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(part => part !== "")
    .join("-")
}

export async function createApp(hub: Hub, input: AppInput): Promise<CreatedApp> {
  const { publicKey, privateKey } = await keyPair("rsa", { modulusLength: 2048 })
  const app: App = {
    id: hub.nextId(),
    clientId: `Iv23li${randomBytes(7).toString("hex")}`,
    slug: slugOf(input.name),
    name: input.name,
    owner: input.owner,
    permissions: normalisePermissions(input.permissions),
    events: input.events ?? [],
    hookUrl: input.hookUrl ?? null,
    publicKey,
    createdAt: hub.clock.now(),
    installations: [],
  }
  hub.apps.push(app)
  if (input.repositories !== undefined) app.installations.push(install(hub, app, input))
  return {
    id: app.id,
    clientId: app.clientId,
    clientSecret: randomBytes(20).toString("hex"),
    slug: app.slug,
    privateKey: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    installationId: app.installations[0]?.id ?? null,
  }
}

/** What an owner's click on "Install" makes; the caller adds it to the App. */
export function install(
  hub: Hub,
  app: App,
  input: Pick<AppInput, "owner" | "permissions" | "repositories" | "grantedPermissions">,
): Installation {
  const chosen = Array.isArray(input.repositories) ? input.repositories : []
  return {
    id: hub.nextId(),
    account: input.owner,
    permissions: normalisePermissions(input.grantedPermissions ?? input.permissions),
    events: app.events,
    selection: input.repositories === "all" ? "all" : "selected",
    repositories: new Set(chosen.map((name: string) => name.toLowerCase())),
    createdAt: hub.clock.now(),
    suspendedAt: null,
  }
}

/** Full names of the repositories that an installation reaches. */
export function installedRepositories(hub: Hub, installation: Installation): readonly string[] {
  const names = [...hub.repositories.values()]
  const reached =
    installation.selection === "all"
      ? names.filter(repository => repository.owner.toLowerCase() === installation.account.toLowerCase())
      : names.filter(repository => installation.repositories.has(repository.fullName.toLowerCase()))
  return reached.map(repository => repository.fullName)
}
