import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { judgeTree } from "@auto-triage/shared/action/judge-tree"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { switchReader } from "@auto-triage/shared/action/switch-reader"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { publishFix } from "@auto-triage/shared/pipeline/publish"
import type { PublishResult } from "@auto-triage/shared/pipeline/publish/publish-result"
import type { PublishPorts, PublishTask } from "@auto-triage/shared/pipeline/publish/publish-task"
import { type Recall, recallFix } from "@auto-triage/shared/pipeline/publish/recall-fix"
import { aPublishTask } from "@auto-triage/shared/pipeline/publish/testing/a-publish-task"
import type { Permissions } from "../core/github-contract.ts"
import { serve } from "../dedupe/serve.ts"
import { appJwt } from "../github/testing/app-jwt.ts"
import { repository, startGitHub, type TestGitHub } from "../github/testing/start-github.ts"
import { FIX } from "./patches.ts"

export type PublishRun = {
  readonly patch?: string
  readonly token?: string
  /** Empty: the switch is not asked again. */
  readonly switchToken?: string
  readonly change?: (task: PublishTask) => PublishTask
}

/** What people see of a fix. */
export type Seen = {
  readonly branches: readonly string[]
  /** Messages of the commits that the branch has over the base, newest first. */
  readonly commits: readonly string[]
  readonly pulls: readonly { readonly number: number; readonly state: string; readonly body: string }[]
}

export type Intercept = (what: string, pass: () => Promise<Response>) => Promise<Response> | null

export interface PublishUnderTest {
  readonly github: TestGitHub
  readonly apiUrl: string
  readonly base: string
  readonly branch: string
  /** "METHOD /path" of every request since the last `publish`. */
  readonly requests: string[]
  /** Set to answer a request instead of GitHub; null lets it through. */
  intercept: Intercept
  appToken(permissions?: Permissions): Promise<string>
  task(patch?: string): Promise<PublishTask>
  publish(run?: PublishRun): Promise<PublishResult>
  recall(number: number): Promise<Recall>
  /** What stands for the fix of one branch; by default the usual one. */
  see(of?: string): Promise<Seen>
  /** A commit by a person on top of a branch; returns it. */
  personCommits(branch: string): Promise<string>
  close(): Promise<void>
}

export const APP: Permissions = { contents: "write", pull_requests: "write", checks: "read" }

/** The publish stage with its real adapters on the emulator, over loopback, with the App's token. */
export async function startPublish(): Promise<PublishUnderTest> {
  const github = await startGitHub()
  const folder = await mkdtemp(join(tmpdir(), "publish-"))
  const front = await startFront(github)
  const { url: apiUrl, requests } = front
  const clock = { now: () => github.clock.now(), sleep: async () => undefined }
  const fetchBefore = globalThis.fetch
  installTransport({ clock }).allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  const base = (await github.github.resolve(repository, "develop")) ?? ""
  const reader = github.pat({ contents: "read", pull_requests: "read" })
  const branch = aPublishTask().brief.branch
  const appToken = await appTokens(github)
  const judged = new Map<string, Promise<PublishTask>>()
  const task = (patch = FIX): Promise<PublishTask> => {
    const made = judged.get(patch) ?? taskOf(patch, { base, folder, github })
    judged.set(patch, made)
    return made
  }
  const hostWith = (token: string): PublishPorts["host"] => createGitHubFixHost({ apiUrl, token, repository })
  const log = { info() {}, warn() {}, error() {} }

  return Object.assign(front.world, {
    github,
    apiUrl,
    base,
    branch,
    requests,
    appToken,
    task,
    async publish({ patch, token, switchToken = "", change = task => task }: PublishRun = {}) {
      const made = change(await task(patch))
      const host = hostWith(token ?? (await appToken()))
      requests.length = 0
      return publishFix(made, {
        host,
        readSwitch: switchReader({ apiUrl, repository, token: switchToken }),
        clock,
        log,
      })
    },
    async recall(number: number) {
      return recallFix((await task()).brief, number, { host: hostWith(await appToken()), clock, log })
    },
    personCommits: (name: string) => personCommits(github, name),
    see: (of = branch) => see(github, { reader, branch: of, base }),
    async close() {
      globalThis.fetch = fetchBefore
      await front.close()
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  })
}

async function startFront(github: TestGitHub) {
  const requests: string[] = []
  const world = { intercept: (() => null) as Intercept }
  const server = await serve(async request => {
    const what = `${request.method} ${new URL(request.url).pathname}`
    requests.push(what)
    const pass = (): Promise<Response> => github.github.handle(request)
    return (await world.intercept(what, pass)) ?? pass()
  })
  return { requests, world, url: server.url, close: () => server.close() }
}

async function appTokens(github: TestGitHub): Promise<PublishUnderTest["appToken"]> {
  const app = await github.github.createApp({
    name: "Perci Auto-fix",
    owner: "percihealth",
    permissions: APP,
    repositories: [repository],
  })
  return async (permissions = APP) => {
    const jwt = appJwt(app.id, app.privateKey, github.clock.now())
    const made = await github.send(jwt, `POST /app/installations/${app.installationId}/access_tokens`, { permissions })
    return String(made.json["token"])
  }
}

type Place = { readonly base: string; readonly folder: string; readonly github: TestGitHub }

async function taskOf(patch: string, { base, folder, github }: Place): Promise<PublishTask> {
  const bytes = Buffer.from(patch)
  const made = aPublishTask({ baseSha: base, patchSha256: sha256(bytes), repository })
  const scratch = await mkdtemp(join(folder, "scratch-"))
  const tree = await judgeTree(made.brief, bytes, { repository: github.github.gitDirectory(repository), scratch })
  return { ...made, tree }
}

async function see(
  github: TestGitHub,
  { reader, branch, base }: { readonly reader: string; readonly branch: string; readonly base: string },
): Promise<Seen> {
  const get = async (path: string): Promise<readonly Record<string, unknown>[]> => {
    const answer = await github.send(reader, `GET /repos/${repository}${path}`)
    return Array.isArray(answer.json) ? answer.json : []
  }
  const refs = await get(`/git/matching-refs/heads/${branch}`)
  const commits = await get(`/commits?sha=${encodeURIComponent(branch)}`)
  const over = commits.slice(
    0,
    Math.max(
      0,
      commits.findIndex(commit => commit["sha"] === base),
    ),
  )
  return {
    branches: refs.map(ref => String(ref["ref"]).replace("refs/heads/", "")),
    commits: over.map(commit => (commit["commit"] as { message: string }).message),
    pulls: (await get(`/pulls?state=all&head=percihealth:${branch}`)).map(pull => ({
      number: Number(pull["number"]),
      state: String(pull["state"]),
      body: String(pull["body"]),
    })),
  }
}

async function personCommits(github: TestGitHub, branch: string): Promise<string> {
  const query = "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}"
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: await github.github.resolve(repository, branch),
    message: { headline: "by hand" },
    fileChanges: { additions: [{ path: "person.txt", contents: "eA==" }] },
  }
  await github.send(github.pat({ contents: "write" }), "POST /graphql", { query, variables: { input } })
  return (await github.github.resolve(repository, branch)) ?? ""
}
