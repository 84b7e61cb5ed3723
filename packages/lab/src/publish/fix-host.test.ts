import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import type { FixCommits } from "@auto-triage/shared/ports/fix-commits"
import type { FixHost } from "@auto-triage/shared/ports/fix-host"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { Permissions } from "../core/github-contract.ts"
import { serve } from "../dedupe/serve.ts"
import { repository, startGitHub, type TestGitHub } from "../github/testing/start-github.ts"

const BRANCH = "auto-fix/PPL-1-0a1b2c3d"
const APP: Permissions = { contents: "write", pull_requests: "write", checks: "read" }

let lab: TestGitHub
let host: FixHost & FixCommits
let base: string
let apiUrl: string
let seen: string[]
let closers: (() => unknown)[]
let intercept: (what: string, pass: () => Promise<Response>) => Promise<Response> | null

beforeEach(async () => {
  lab = await startGitHub()
  seen = []
  intercept = () => null
  const server = await serve(request => {
    const what = `${request.method} ${new URL(request.url).pathname}`
    seen.push(what)
    return intercept(what, () => lab.github.handle(request)) ?? lab.github.handle(request)
  })
  const fetchBefore = globalThis.fetch
  installTransport({ clock: lab.clock }).allow({ service: "github", baseUrl: server.url, readRetries: 2 })
  closers = [() => void (globalThis.fetch = fetchBefore), () => server.close(), () => lab.close()]
  apiUrl = server.url
  host = hostWith(APP)
  base = (await lab.github.resolve(repository, "develop")) ?? ""
})
afterEach(async () => {
  for (const close of closers) await close()
})

function hostWith(permissions: Permissions): FixHost & FixCommits {
  return createGitHubFixHost({ apiUrl, token: lab.github.mintJobToken({ repository, permissions }), repository })
}

const fix = {
  branch: BRANCH,
  message: { headline: "fix: two", body: "Because.\n\nAuto-Triage-Patch: 12" },
  files: [
    { path: "services/booking/src/book.ts", contents: Buffer.from("export const book = 2\n") },
    { path: "services/booking/src/new é.ts", contents: Buffer.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a]) },
    { path: "README.md", contents: null },
  ],
}

/** The nth request of this kind is applied, and its answer is a failure of the gateway. */
function loseAnswerOf(kind: string): void {
  let lost = false
  intercept = (what, pass) => {
    if (lost || !what.startsWith(kind)) return null
    lost = true
    return pass().then(() => new Response("bad gateway", { status: 502 }))
  }
}

async function open() {
  await host.createBranch(BRANCH, base)
  await host.commitOnBranch({ ...fix, parent: base })
  return host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })
}

test("a branch, a verified commit with its exact bytes and a draft pull request", async () => {
  expect(await host.branchHead(BRANCH)).toBeNull()
  expect(await host.createBranch(BRANCH, base)).toBe("created")
  expect(await host.createBranch(BRANCH, base)).toBe("exists")
  const made = await host.commitOnBranch({ ...fix, parent: base })
  const sha = made === "conflict" ? "" : made.sha
  expect(await host.branchHead(BRANCH)).toBe(sha)
  expect(await host.commitMessage(sha)).toBe("fix: two\n\nBecause.\n\nAuto-Triage-Patch: 12")
  expect(await host.commit(sha)).toMatchObject({
    parents: [base],
    written: ["services/booking/src/book.ts", "services/booking/src/new é.ts"],
    removed: ["README.md"],
  })
  expect(await host.contains("develop", base)).toBe(true)
  expect(await host.contains("develop", sha)).toBe(false)
  expect(await host.contains(BRANCH, base)).toBe(true)
  expect(await host.contains("none", base)).toBe(false)
  expect(await lab.github.readFile(repository, sha, "README.md")).toBeNull()
  expect(await lab.github.readFile(repository, sha, "services/booking/src/new é.ts")).toBe("\ufeff\r\n")
  const pull = await host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })
  expect(pull).toMatchObject({ number: 1, branch: BRANCH, base: "develop", headSha: sha, draft: true, merged: false })
  expect(await host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })).toBe("exists")
})

test("of two commits on one head the second is told of the conflict, as is one on a branch that is gone", async () => {
  await host.createBranch(BRANCH, base)
  await host.commitOnBranch({ ...fix, parent: base })
  expect(await host.commitOnBranch({ ...fix, parent: base })).toBe("conflict")
  await host.deleteBranch(BRANCH)
  await host.deleteBranch(BRANCH)
  expect(await host.commitOnBranch({ ...fix, parent: base })).toBe("conflict")
})

test("a lost answer is settled by reading, and nothing is sent again", async () => {
  loseAnswerOf("POST /repos")
  expect(await host.createBranch(BRANCH, base)).toBe("created")
  loseAnswerOf("POST /graphql")
  const made = await host.commitOnBranch({ ...fix, parent: base })
  expect(made).toEqual({ sha: await host.branchHead(BRANCH) })
  loseAnswerOf("POST /repos")
  expect(await host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })).toMatchObject({ number: 1 })
  expect(seen.filter(what => what.startsWith("POST"))).toHaveLength(3)
  loseAnswerOf("DELETE")
  await host.deleteBranch(BRANCH)
  expect(await host.branchHead(BRANCH)).toBeNull()
})

test("a write that never arrived stays an unknown outcome", async () => {
  intercept = what => (what.startsWith("POST") ? Promise.resolve(new Response("", { status: 503 })) : null)
  const attempts = [
    () => host.createBranch(BRANCH, base),
    () => host.commitOnBranch({ ...fix, branch: "develop", parent: base }),
    () => host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" }),
  ]
  for (const attempt of attempts) {
    const error = await attempt().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UpstreamError)
    expect((error as UpstreamError).failure).toMatchObject({ ambiguous: true, status: 503 })
  }
  expect(seen.filter(what => what.startsWith("POST"))).toHaveLength(3)
})

test("pull requests are listed by the start of their branch, newest first, with labels and how they ended", async () => {
  await open()
  const pat = lab.pat({ contents: "write", pull_requests: "write", issues: "write" })
  await lab.send(pat, `POST /repos/${repository}/git/refs`, {
    ref: "refs/heads/other",
    sha: await host.branchHead(BRANCH),
  })
  await lab.send(pat, `POST /repos/${repository}/pulls`, { title: "x", head: "other", base: "develop" })
  expect((await host.listPulls("")).map(pull => pull.number)).toEqual([2, 1])
  await host.updatePull(1, { title: "new", body: "new body", state: "closed" })
  expect(await host.listPulls("auto-fix/")).toMatchObject([
    { number: 1, state: "closed", merged: false, body: "new body", closedAt: lab.clock.now() },
  ])
  expect(await host.findPull(BRANCH, "develop")).toMatchObject({ number: 1, author: "github-actions[bot]" })
  expect(await host.findPull(BRANCH, "main")).toBeNull()
})

test("check runs of a commit, none of them where nothing ran", async () => {
  expect(await host.checkRuns(base)).toEqual([])
  const app = lab.github.mintJobToken({ repository, permissions: { checks: "write" } })
  for (let index = 0; index < 101; index++)
    await lab.send(app, `POST /repos/${repository}/check-runs`, {
      name: `check ${index}`,
      head_sha: base,
      ...(index === 0 ? { conclusion: "failure" } : { status: "in_progress" }),
    })
  const runs = await host.checkRuns(base)
  expect(runs).toHaveLength(101)
  expect(runs[0]).toMatchObject({ name: "check 0", status: "completed", conclusion: "failure", app: "github-actions" })
  expect(runs[1]).toMatchObject({ status: "in_progress", conclusion: null })
})

test("suites of checks that wait for a person, of which no check shows", async () => {
  expect(await host.heldSuites(base)).toBe(0)
  const app = lab.github.mintJobToken({ repository, permissions: { checks: "write" } })
  const check = { name: "held", head_sha: base, conclusion: "action_required" }
  await lab.send(app, `POST /repos/${repository}/check-runs`, check)
  expect(await host.heldSuites(base)).toBe(1)
})

test("a token without the permission is told which one it needs", async () => {
  const reader = hostWith({ contents: "read", pull_requests: "read" })
  for (const attempt of [
    () => reader.createBranch(BRANCH, base),
    () => reader.commitOnBranch({ ...fix, branch: "develop", parent: base }),
    () => reader.openPull({ branch: "develop", base: "main", title: "t", body: "b" }),
  ]) {
    const error = await attempt().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as Error).message).toMatch(/it needs the permission (contents|pull_requests): write/)
  }
})

test("a plan without drafts, a used-up rate limit and a login page are told apart", async () => {
  const cases: readonly [Response, string][] = [
    [Response.json({ message: "Draft pull requests are not supported in this repository." }, { status: 422 }), "plan"],
    [Response.json({ message: "You have exceeded a secondary rate limit" }, { status: 403 }), "rate limit is used up"],
    [Response.json({ message: "Bad credentials" }, { status: 401 }), "expired or wrong"],
    [
      Response.json({ message: "Validation Failed", errors: [{ message: "No commits" }] }, { status: 422 }),
      "No commits",
    ],
  ]
  for (const [answer, words] of cases) {
    intercept = what => (what.startsWith("POST") ? Promise.resolve(answer) : null)
    await expect(host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })).rejects.toThrow(words)
  }
  intercept = what => (what.startsWith("POST") ? Promise.resolve(new Response("<html>")) : null)
  await expect(host.openPull({ branch: BRANCH, base: "develop", title: "t", body: "b" })).rejects.toMatchObject({
    failure: { ambiguous: true },
  })
})

test("GraphQL's refusals are told apart: a moved branch, a limit, its own trouble and an answer without a commit", async () => {
  await host.createBranch(BRANCH, base)
  const commit = (body: object, status = 200): Promise<unknown> => {
    intercept = what => (what === "POST /graphql" ? Promise.resolve(Response.json(body, { status })) : null)
    return host.commitOnBranch({ ...fix, parent: base }).catch((error: unknown) => error)
  }
  const fault = (type: string | undefined): object => ({ data: null, errors: [{ type, message: "words" }] })
  expect(await commit(fault("STALE_DATA"))).toBe("conflict")
  expect(await commit(fault("RATE_LIMITED"))).toMatchObject({ failure: { ambiguous: false, retryable: true } })
  expect(await commit(fault(undefined))).toMatchObject({ failure: { ambiguous: true } })
  expect(await commit(fault("UNPROCESSABLE"))).toMatchObject({ failure: { ambiguous: false, retryable: false } })
  expect(await commit({ data: { createCommitOnBranch: null } })).toMatchObject({ failure: { ambiguous: true } })
  expect(await commit({ message: "Bad credentials" }, 401)).toBeInstanceOf(ConfigError)
})

test("rules name the checks that are required, and a repository without them names none", async () => {
  expect(await host.requiredChecks("develop")).toEqual([])
  const rule = (...names: readonly string[]): object => ({
    type: "required_status_checks",
    parameters: { required_status_checks: names.map(context => ({ context })) },
  })
  intercept = what =>
    what.includes("/rules/branches/develop")
      ? Promise.resolve(Response.json([{ type: "deletion" }, rule("a", "b"), rule("b")]))
      : null
  expect(await host.requiredChecks("develop")).toEqual(["a", "b"])
})

test("a pull request of a fork is nobody's fix, whatever its branch is called", async () => {
  await open()
  intercept = (what, pass) =>
    what.endsWith("/pulls")
      ? pass().then(async answer => {
          const [pull] = (await answer.json()) as [{ head: object }]
          const fork = { ...pull, number: 2, head: { ...pull.head, repo: { full_name: "mallory/monorepo" } } }
          return Response.json([fork, { ...fork, number: 3, head: { ...pull.head, repo: null } }, pull])
        })
      : null
  expect((await host.listPulls("auto-fix/")).map(pull => pull.number)).toEqual([1])
})
