import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { GitHubHost, Permissions, WorkflowEvent } from "../../core/github-contract.ts"

type Files = Readonly<Record<string, string>>
type Values = Map<string, string>

type Repository = {
  readonly defaultBranch: string
  readonly branches: Map<string, string>
  readonly commits: Map<string, Files>
  readonly variables: Values
  readonly secrets: Values
  readonly environments: Map<string, { readonly variables: Values; readonly secrets: Values }>
}

export type MintedToken = {
  readonly token: string
  readonly repository: string
  readonly permissions: Permissions
  revoked: boolean
}

export type FakeEvent = Partial<WorkflowEvent> & { readonly name: string; readonly repository: string }

/** GitHub in memory, with the few doors that a runner needs. */
export interface FakeHost extends GitHubHost {
  readonly tokens: readonly MintedToken[]
  readonly exports: readonly string[]
  /** "workflow activity" of every run, in order. */
  readonly announced: readonly string[]
  served(): Parameters<GitHubHost["serveRuns"]>[0]
  /** Puts a commit with exactly these files on a branch, and returns its id. */
  commit(repository: string, files: Files, branch?: string): string
  setEnvironment(repository: string, name: string, values: { variables?: Files; secrets?: Files }): void
  /** Raises an event; ref, sha, actor and payload have defaults. */
  emit(event: FakeEvent): WorkflowEvent
}

export function createFakeHost(): FakeHost {
  const repositories = new Map<string, Repository>()
  const listeners: ((event: WorkflowEvent) => void)[] = []
  const tokens: MintedToken[] = []
  const exports: string[] = []
  const announced: string[] = []
  let runs: Parameters<GitHubHost["serveRuns"]>[0] | null = null

  function find(name: string): Repository {
    const known = repositories.get(name)
    if (known) return known
    const created: Repository = {
      defaultBranch: "main",
      branches: new Map(),
      commits: new Map(),
      variables: new Map(),
      secrets: new Map(),
      environments: new Map(),
    }
    repositories.set(name, created)
    return created
  }

  function filesAt(repository: string, sha: string): Files {
    return find(repository).commits.get(sha) ?? {}
  }

  return {
    tokens,
    exports,
    announced,
    served() {
      if (!runs) throw new Error("No runner has registered itself")
      return runs
    },
    commit(name, files, branch = "main") {
      const repository = find(name)
      const sha = createHash("sha1")
        .update(JSON.stringify([name, branch, files, repository.commits.size]))
        .digest("hex")
      repository.commits.set(sha, files)
      repository.branches.set(branch, sha)
      return sha
    },
    setEnvironment(name, environment, { variables = {}, secrets = {} }) {
      const values = { variables: new Map(Object.entries(variables)), secrets: new Map(Object.entries(secrets)) }
      find(name).environments.set(environment, values)
    },
    emit(given) {
      const event: WorkflowEvent = {
        ref: "refs/heads/main",
        sha: find(given.repository).branches.get("main") ?? "",
        actor: "octocat",
        cause: "user",
        payload: {},
        ...given,
      }
      for (const listener of listeners) listener(event)
      return event
    },
    subscribe: listener => void listeners.push(listener),
    serveRuns: served => void (runs = served),
    announceRun(repository, run, activity) {
      announced.push(`${run.name} ${activity}`)
      const workflow_run = {
        id: run.id,
        name: run.name,
        head_branch: run.headBranch,
        head_sha: run.headSha,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        run_attempt: run.attempt,
      }
      const sha = find(repository).branches.get("main") ?? ""
      const ref = "refs/heads/main"
      const payload = { action: activity, workflow_run }
      const { actor } = run
      const event = { name: "workflow_run", repository, ref, sha, actor, cause: "user", payload } as const
      for (const listener of listeners) listener(event)
      return Promise.resolve()
    },
    mintJobToken({ repository, permissions }) {
      const token = `ghs_fakeToken${String(tokens.length + 1).padStart(24, "0")}`
      tokens.push({ token, repository, permissions, revoked: false })
      return token
    },
    revokeToken(token) {
      for (const minted of tokens) if (minted.token === token) minted.revoked = true
    },
    repositories: () => [...repositories.keys()],
    defaultBranch: name => find(name).defaultBranch,
    resolve: (name, revision) => {
      const repository = find(name)
      const branch = repository.branches.get(revision.replace(/^refs\/heads\//, ""))
      const commit = [...repository.commits.keys()].find(sha => revision.length >= 7 && sha.startsWith(revision))
      return Promise.resolve(branch ?? commit ?? null)
    },
    readFile: (name, sha, path) => Promise.resolve(filesAt(name, sha)[path] ?? null),
    listFolder(name, sha, folder) {
      const paths = Object.keys(filesAt(name, sha)).filter(path => path.startsWith(`${folder}/`))
      return Promise.resolve([...new Set(paths.map(path => path.slice(folder.length + 1).split("/")[0] ?? ""))])
    },
    exportTree(name, sha, into) {
      exports.push(`${name}@${sha}`)
      for (const [path, text] of Object.entries(filesAt(name, sha))) {
        mkdirSync(dirname(join(into, path)), { recursive: true })
        writeFileSync(join(into, path), text)
      }
      return Promise.resolve()
    },
    variables: name => find(name).variables,
    secrets: name => find(name).secrets,
    environment: (name, environment) => find(name).environments.get(environment) ?? null,
    setSecret: (name, key, value) => void find(name).secrets.set(key, value),
    setVariable(name, key, value) {
      if (value === null) find(name).variables.delete(key)
      else find(name).variables.set(key, value)
    },
    addRepository(input) {
      find(input.name)
      return Promise.resolve()
    },
    issuePat: () => "github_pat_fake",
    gitDirectory: name => name,
  }
}
