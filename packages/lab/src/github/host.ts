import type { GitHubHost, Permissions } from "../core/github-contract.ts"
import { addRepository } from "./add-repository.ts"
import { raiseWorkflowRun } from "./events/raise-workflow-run.ts"
import { exportTree } from "./git/export-tree.ts"
import { ensureEnvironment, findEnvironment } from "./routes/environments.ts"
import { refusesAction } from "./rules/refuses-action.ts"
import { disabledWorkflows } from "./state/disabled-workflows.ts"
import { type Hub, requireRepository } from "./state/hub.ts"
import { setNamed, valuesOf } from "./state/named.ts"
import type { RepositoryState, Role } from "./state/repository-state.ts"
import { issueToken } from "./tokens/issue-token.ts"
import { allows, normalisePermissions } from "./tokens/token.ts"
import { longServerToken, patValue } from "./tokens/token-value.ts"

async function entryAt(repository: RepositoryState, sha: string, path: string): Promise<string | null> {
  const { git } = repository
  const tree = (await git.commit(sha))?.tree
  return tree === undefined ? null : ((await git.entryAt(tree, path))?.id ?? null)
}

const ranks: readonly Role[] = ["none", "read", "write", "admin"]

/** A person's own role can only be as small as what their tokens show. */
function raiseRole(repository: RepositoryState, login: string, permissions: Permissions): void {
  const shown: Role = allows(permissions, "contents", "write") ? "write" : "read"
  const role = allows(permissions, "variables", "write") ? "admin" : shown
  const known = repository.collaborators.get(login.toLowerCase()) ?? "none"
  if (ranks.indexOf(role) > ranks.indexOf(known)) repository.collaborators.set(login.toLowerCase(), role)
}

type Reading = Pick<
  GitHubHost,
  | "repositories"
  | "defaultBranch"
  | "isWorkflowDisabled"
  | "refusesAction"
  | "resolve"
  | "readFile"
  | "listFolder"
  | "exportTree"
  | "gitDirectory"
>

function reading(hub: Hub): Reading {
  return {
    repositories: () => [...hub.repositories.values()].map(repository => repository.fullName),
    isWorkflowDisabled: (name, path) => disabledWorkflows(requireRepository(hub, name)).has(path),
    refusesAction: (name, uses) => refusesAction(requireRepository(hub, name), uses),
    defaultBranch: name => requireRepository(hub, name).defaultBranch,
    gitDirectory: name => requireRepository(hub, name).git.directory,
    resolve: (name, revision) => requireRepository(hub, name).git.resolve(revision),
    async readFile(name, sha, path) {
      const repository = requireRepository(hub, name)
      const id = await entryAt(repository, sha, path)
      const found = id === null ? null : await repository.git.objects.read(id)
      return found?.type === "blob" ? found.data.toString("utf8") : null
    },
    async listFolder(name, sha, path) {
      const repository = requireRepository(hub, name)
      const id = await entryAt(repository, sha, path)
      return id === null ? [] : ((await repository.git.tree(id)) ?? []).map(entry => entry.name)
    },
    async exportTree(...where) {
      const [name, sha, into, folder] = where
      const repository = requireRepository(hub, name)
      const id = await entryAt(repository, sha, folder ?? "")
      if (id === null) throw new Error(`${name} has no ${folder ?? "files"} at ${sha}`)
      await exportTree(repository.git.directory, id, into)
    },
  }
}

type Settings = Pick<GitHubHost, "variables" | "secrets" | "environment" | "setSecret" | "setVariable">

function settings(hub: Hub): Settings {
  return {
    variables: name => valuesOf(requireRepository(hub, name).variables),
    secrets: name => valuesOf(requireRepository(hub, name).secrets),
    environment(name, environment) {
      const found = findEnvironment(requireRepository(hub, name), environment)
      return found === null ? null : { variables: valuesOf(found.variables), secrets: valuesOf(found.secrets) }
    },
    setSecret(repository, name, value) {
      setNamed(requireRepository(hub, repository).secrets, { name, value }, hub.clock.now())
    },
    setVariable(repository, name, value) {
      const { variables } = requireRepository(hub, repository)
      if (value === null) variables.delete(name.toUpperCase())
      else setNamed(variables, { name, value }, hub.clock.now())
    },
  }
}

/** What the runner and the lab ask of GitHub beside its API. */
export function createHost(hub: Hub): GitHubHost {
  return {
    ...reading(hub),
    ...settings(hub),
    subscribe: listener => void hub.listeners.push(listener),
    serveRuns(runs) {
      hub.runs = runs
    },
    announceRun: (repository, run, activity) =>
      raiseWorkflowRun(hub, requireRepository(hub, repository), { run, activity }),
    mintJobToken({ repository, permissions }) {
      const { fullName } = requireRepository(hub, repository)
      const value = longServerToken(hub.nextId())
      const login = "github-actions[bot]"
      const grant = { value, kind: "job", login, permissions, repositories: [fullName] } as const
      return issueToken(hub, { ...grant, expiresAt: null, installationId: null }).value
    },
    revokeToken(value) {
      const token = hub.tokens.get(value)
      if (token !== undefined) token.revoked = true
    },
    addRepository: input => addRepository(hub, input),
    issuePat({ owner, permissions, repositories, expiresAt }) {
      for (const name of repositories) {
        raiseRole(requireRepository(hub, name), owner, normalisePermissions(permissions))
      }
      const grant = { value: patValue(), kind: "pat", login: owner, permissions, repositories } as const
      return issueToken(hub, { ...grant, expiresAt: expiresAt ?? null, installationId: null }).value
    },
  }
}

/** Creates an environment, or adds to one, as an administrator would. */
export function configureEnvironment(
  hub: Hub,
  where: { readonly repository: string; readonly environment: string },
  values: {
    readonly variables?: Readonly<Record<string, string>>
    readonly secrets?: Readonly<Record<string, string>>
    /** The only branches whose jobs may use it; absent: as it is. */
    readonly branches?: readonly string[]
  },
): void {
  const environment = ensureEnvironment(requireRepository(hub, where.repository), where.environment)
  const now = hub.clock.now()
  for (const [name, value] of Object.entries(values.variables ?? {})) {
    setNamed(environment.variables, { name, value }, now)
  }
  if (values.branches !== undefined) {
    environment.branchPolicy = "custom"
    const branches = values.branches.map(name => ({ id: hub.nextId(), name, type: "branch" as const }))
    environment.branches.splice(0, Infinity, ...branches)
  }
  for (const [name, value] of Object.entries(values.secrets ?? {})) setNamed(environment.secrets, { name, value }, now)
}
