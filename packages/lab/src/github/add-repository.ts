import { join } from "node:path"
import type { GitHubHost } from "../core/github-contract.ts"
import { commitOnTop } from "./git/commit-on-top.ts"
import { importFiles, importGit, initBare } from "./git/create-bare.ts"
import { openRepository } from "./git/repository.ts"
import { addRuleset } from "./rules/add-ruleset.ts"
import { installPushHook } from "./smart-http/push-hook.ts"
import { findRepository, type Hub, userId } from "./state/hub.ts"
import type { RepositoryState } from "./state/repository-state.ts"

type RepositoryInput = Parameters<GitHubHost["addRepository"]>[0]

async function fill(hub: Hub, directory: string, input: RepositoryInput): Promise<void> {
  const { defaultBranch, from, onTop } = input
  const at = Math.floor(hub.clock.now() / 1000)
  if ("git" in from) await importGit(directory, from.git, defaultBranch)
  else {
    const branches = [...new Set([defaultBranch, ...(from.branches ?? [])])]
    const author = { name: "GitHub", email: "noreply@github.com", at, zone: "+0000" }
    importFiles(directory, { files: from.files, branches, author })
  }
  if (onTop !== undefined) await commitOnTop(directory, { branch: defaultBranch, at, ...onTop })
}

/** Creates a bare repository on disk and makes it known. */
export async function addRepository(hub: Hub, input: RepositoryInput): Promise<void> {
  const [owner, name, ...rest] = input.name.split("/")
  if (owner === undefined || name === undefined || rest.length > 0 || !/^[\w.-]+$/.test(name + owner)) {
    throw new Error(`a repository is named "owner/name", not "${input.name}"`)
  }
  if (findRepository(hub, input.name) !== null) throw new Error(`${input.name} exists already`)
  const directory = join(hub.directory, owner, `${name}.git`)
  await initBare(directory, input.defaultBranch)
  await fill(hub, directory, input)
  await installPushHook(directory)
  userId(hub, owner)
  const state: RepositoryState = {
    id: hub.nextId(),
    owner,
    name,
    fullName: `${owner}/${name}`,
    defaultBranch: input.defaultBranch,
    git: await openRepository(directory),
    visibility: "private",
    archived: false,
    actions: {
      enabled: true,
      allowed: "all",
      pinned: false,
      byGitHub: true,
      verified: false,
      patterns: [],
      tokenPermissions: "read",
      mayApprove: false,
    },
    createdAt: hub.clock.now(),
    pushedAt: hub.clock.now(),
    variables: new Map(),
    secrets: new Map(),
    organization: { variables: new Map(), secrets: new Map() },
    environments: new Map(),
    pulls: [],
    comments: [],
    checkRuns: [],
    collaborators: new Map([[owner.toLowerCase(), "admin"]]),
    rulesets: [],
    workflowCommits: new Set(),
    verifiedCommits: new Set(),
    workflowIds: new Map(),
    nextNumber: 1,
  }
  for (const ruleset of input.rulesets ?? []) addRuleset(hub, state, ruleset)
  hub.repositories.set(state.fullName.toLowerCase(), state)
}
