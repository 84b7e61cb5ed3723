import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Permissions } from "../../core/github-contract.ts"
import { gitEnvironment } from "../git/run-git.ts"
import { everything, repository, startGitHub, type TestGitHub } from "../testing/start-github.ts"
import { appJwt } from "../testing/app-jwt.ts"

const run = promisify(execFile)
const repo = `/repos/${repository}`
const heads = "refs/heads/"

let lab: TestGitHub
let url: string
let admin: string
let app: string

const parameters = { required_status_checks: [{ context: "backend" }], strict_required_status_checks_policy: false }
const RULES = [
  { type: "deletion" },
  { type: "non_fast_forward" },
  { type: "pull_request", parameters: { required_approving_review_count: 0 } },
  { type: "required_status_checks", parameters },
]

beforeAll(async () => {
  lab = await startGitHub()
  url = await lab.listen()
  admin = lab.pat(everything)
  app = await installationToken({ contents: "write", pull_requests: "write", checks: "read" })
  const body = { name: "reviewed", target: "branch", enforcement: "active", rules: RULES }
  const conditions = { ref_name: { include: ["~DEFAULT_BRANCH", `${heads}develop`], exclude: [] } }
  await lab.send(admin, `POST ${repo}/rulesets`, { ...body, conditions })
})
afterAll(() => lab.close())

async function installationToken(permissions: Permissions): Promise<string> {
  const made = await lab.github.createApp({
    name: `Perci Auto-fix ${Object.keys(permissions).length}`,
    owner: "percihealth",
    permissions,
    repositories: [repository],
  })
  const jwt = appJwt(made.clientId, made.privateKey, lab.clock.now())
  const answer = await lab.send(jwt, `POST /app/installations/${made.installationId}/access_tokens`, {})
  return String(answer.json["token"])
}

/** A commit through the API on top of a branch, with one file changed. */
async function commitOn(token: string, branch: string, more: Record<string, unknown> = {}): Promise<string> {
  const parent = (await lab.github.resolve(repository, branch)) ?? ""
  const tree = await lab.send(token, `POST ${repo}/git/trees`, {
    base_tree: parent,
    tree: [{ path: "fix.txt", mode: "100644", type: "blob", content: `${branch} ${JSON.stringify(more)}` }],
  })
  const body = { message: "fix", tree: tree.json["sha"], parents: [parent], ...more }
  return String((await lab.send(token, `POST ${repo}/git/commits`, body)).json["sha"])
}

const mustReview = "Changes must be made through a pull request."
const mustCheck = 'Required status check "backend" is expected.'

describe("rules of a branch", () => {
  test("are shown to whoever sees the repository, for the branches that they name", async () => {
    const reader = lab.pat({ metadata: "read" })
    for (const branch of ["main", "develop"]) {
      const shown = await lab.send(reader, `GET ${repo}/rules/branches/${branch}`)
      expect(shown.json).toMatchObject(RULES.map(({ type }) => ({ type, ruleset_source: repository })))
      expect((await lab.send(admin, `GET ${repo}/branches/${branch}`)).json["protected"]).toBe(true)
    }
    expect((await lab.send(reader, `GET ${repo}/rules/branches/auto-fix/1`)).json).toEqual([])
    expect((await lab.send(reader, `POST ${repo}/rulesets`, {})).status).toBe(403)
    const unknown = { name: "x", enforcement: "active", rules: [{ type: "max_file_size" }] }
    expect((await lab.send(admin, `POST ${repo}/rulesets`, unknown)).status).toBe(422)
  })

  test("refuse every direct change through the API, whoever asks, and say all that is broken", async () => {
    const job = lab.github.mintJobToken({ repository, permissions: { contents: "write" } })
    for (const token of [app, job, admin]) {
      const sha = await commitOn(token, "develop")
      const moved = await lab.send(token, `PATCH ${repo}/git/refs/heads/develop`, { sha })
      expect(moved.status).toBe(422)
      expect(moved.json["message"]).toBe(`Repository rule violations found\n\n${mustReview}\n\n${mustCheck}\n\n`)
      const deleted = await lab.send(token, `DELETE ${repo}/git/refs/heads/develop`)
      expect(deleted.json["message"]).toContain("Cannot delete this branch")
    }
  })

  test("refuse createCommitOnBranch, too", async () => {
    const expectedHeadOid = await lab.github.resolve(repository, "develop")
    const input = {
      branch: { repositoryNameWithOwner: repository, branchName: "develop" },
      expectedHeadOid,
      message: { headline: "fix" },
      fileChanges: { additions: [{ path: "a.txt", contents: Buffer.from("a").toString("base64") }] },
    }
    const query =
      "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }"
    const answer = await lab.send(app, "POST /graphql", { query, variables: { input } })
    expect(JSON.stringify(answer.json["errors"])).toContain(mustReview)
    expect(await lab.github.resolve(repository, "develop")).toBe(expectedHeadOid)
  })

  test("let a pull request in once its check is green", async () => {
    const sha = await commitOn(app, "develop", { message: "Fix it" })
    expect((await lab.send(app, `POST ${repo}/git/refs`, { ref: `${heads}auto-fix/1`, sha })).status).toBe(201)
    const opened = await lab.send(app, `POST ${repo}/pulls`, { title: "Fix", head: "auto-fix/1", base: "develop" })
    const number = String(opened.json["number"])
    const path = `${repo}/pulls/${number}/merge`
    const early = await lab.send(admin, `PUT ${path}`)
    expect([early.status, early.json["message"]]).toEqual([405, expect.stringContaining(mustCheck)])
    const ci = lab.github.mintJobToken({ repository, permissions: { checks: "write" } })
    await lab.send(ci, `POST ${repo}/check-runs`, { name: "backend", head_sha: sha, conclusion: "success" })
    expect((await lab.send(admin, `PUT ${path}`)).json).toMatchObject({ merged: true })
    const issue = await lab.send(admin, `GET ${repo}/issues/${number}`)
    expect(issue.json).toMatchObject({ state: "closed", closed_by: { login: "dana" } })
    expect((await lab.send(app, `DELETE ${repo}/git/refs/heads/auto-fix/1`)).status).toBe(204)
  })
})

test("a ruleset that lets administrators pass holds for everybody else", async () => {
  const rules = [{ type: "pull_request" }]
  const conditions = { ref_name: { include: [`${heads}free`] } }
  const bypass_actors = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }]
  const body = { name: "free", enforcement: "active", conditions, rules, bypass_actors }
  expect((await lab.send(admin, `POST ${repo}/rulesets`, body)).json["bypass_actors"]).toEqual(bypass_actors)
  const foreign = [{ actor_id: 1, actor_type: "Integration", bypass_mode: "always" }]
  expect((await lab.send(admin, `POST ${repo}/rulesets`, { ...body, bypass_actors: foreign })).status).toBe(422)
  const writer = lab.github.issuePat({ owner: "wren", permissions: { contents: "write" }, repositories: [repository] })
  const create = async (token: string): Promise<number> => {
    const sha = await commitOn(token, "main")
    return (await lab.send(token, `POST ${repo}/git/refs`, { ref: `${heads}free`, sha })).status
  }
  for (const token of [app, writer]) expect(await create(token)).toBe(422)
  expect(await create(admin)).toBe(201)
})

describe("a push", () => {
  let scratch: string

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "lab-rules-"))
    await git("clone", "--quiet", "--branch", "main", `${url.replace("//", `//x:${admin}@`)}/${repository}.git`, ".")
    await writeFile(join(scratch, "pushed.txt"), "x")
    await git("add", "--all")
    await git("commit", "--quiet", "--message", "by hand")
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  async function git(...args: string[]): Promise<string> {
    const identity = ["-c", "user.name=Dana", "-c", "user.email=dana@example.com"]
    const done = run("git", ["-C", scratch, ...identity, ...args], { env: gitEnvironment() })
    return done.then(
      () => "it succeeded",
      (error: { readonly stderr?: string }) => String(error.stderr),
    )
  }

  test("to a branch with rules is declined in GitHub's words, and to another it is not", async () => {
    const declined = await git("push", "origin", "HEAD:main")
    expect(declined).toContain("remote: error: GH013: Repository rule violations found for refs/heads/main.")
    for (const fault of [mustReview, mustCheck]) expect(declined).toContain(`remote: - ${fault}`)
    expect(declined).not.toContain("force-push")
    expect(await git("push", "--force", "origin", "HEAD~1:main", "HEAD:topic")).toContain("it succeeded")
    expect(await git("push", "origin", ":develop")).toContain("remote: - Cannot delete this branch")
  })

  test("of commits that nobody signed is declined where signatures are required; those of the API pass", async () => {
    const rules = [{ type: "required_signatures" }]
    lab.github.addRuleset(repository, { name: "signed", include: [`${heads}signed*`], rules })
    expect(await git("push", "origin", "HEAD:signed")).toContain("- Commits must have verified signatures.")
    const verified = await commitOn(app, "main")
    const named = await commitOn(app, "main", { author: { name: "Eve", email: "eve@example.com" } })
    const create = (sha: string, name: string): Promise<{ status: number }> =>
      lab.send(app, `POST ${repo}/git/refs`, { ref: `${heads}${name}`, sha })
    expect((await create(verified, "signed-1")).status).toBe(201)
    expect((await create(named, "signed-2")).status).toBe(422)
    const shown = await lab.send(app, `GET ${repo}/git/commits/${verified}`)
    expect(shown.json["verification"]).toMatchObject({ verified: true, reason: "valid" })
  })
})
