import { getOctokit } from "@actions/github"
import { afterAll, beforeAll, expect, test } from "vitest"
import { everything, repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

let lab: TestGitHub
let octokit: ReturnType<typeof getOctokit>
const [owner = "", repo = ""] = repository.split("/")
const here = { owner, repo }

beforeAll(async () => {
  lab = await startGitHub()
  octokit = getOctokit(lab.pat(everything), { baseUrl: await lab.listen(), request: { fetch } })
})
afterAll(() => lab.close())

/** Status and message of a refusal. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "accepted",
    (error: { status: number; message: string }) => `${error.status} ${error.message}`,
  )
}

test("octokit walks the whole way from a tree to a draft pull request", async () => {
  const { rest } = octokit
  const base = await rest.git.getRef({ ...here, ref: "heads/develop" })
  const tree = await rest.git.createTree({
    ...here,
    base_tree: base.data.object.sha,
    tree: [
      { path: "services/booking/src/book.ts", mode: "100644", type: "blob", content: "export const book = 3\n" },
      { path: "run.sh", mode: "100755", type: "blob", content: "#!/bin/sh\n" },
      { path: "README.md", mode: "100644", type: "blob", sha: null },
    ],
  })
  const commit = await rest.git.createCommit({
    ...here,
    message: "fix(booking): count to three",
    tree: tree.data.sha,
    parents: [base.data.object.sha],
  })
  await rest.git.createRef({ ...here, ref: "refs/heads/autofix/1", sha: commit.data.sha })
  const pull = await rest.pulls.create({
    ...here,
    title: "fix: booking",
    head: "autofix/1",
    base: "develop",
    draft: true,
  })
  expect(pull.data).toMatchObject({ number: 1, draft: true, state: "open", changed_files: 3, commits: 1 })
  const listed = await rest.pulls.list({ ...here, head: `${owner}:autofix/1`, base: "develop" })
  expect(listed.data.map(found => found.number)).toEqual([1])
  expect(await refusal(rest.pulls.create({ ...here, title: "x", head: "autofix/1", base: "develop" }))).toContain(
    "A pull request already exists for percihealth:autofix/1.",
  )
  expect(await refusal(rest.pulls.create({ ...here, title: "x", head: "main", base: "develop" }))).toContain(
    "No commits between develop and main",
  )
  expect(lab.events.map(event => [event.name, event.payload["action"] ?? null])).toEqual([
    ["push", null],
    ["pull_request", "opened"],
  ])
  await rest.pulls.update({ ...here, pull_number: 1, state: "closed" })
  await rest.pulls.update({ ...here, pull_number: 1, state: "open" })
  expect(lab.events.slice(2).map(event => event.payload["action"])).toEqual(["closed", "reopened"])
})

test("a merged pull request is closed, its base holds it, and a push that contains a head merges it too", async () => {
  const { rest } = octokit
  const branch = async (name: string): Promise<{ sha: string; number: number }> => {
    const base = (await lab.github.resolve(repository, "main")) ?? ""
    const tree = await rest.git.createTree({
      ...here,
      base_tree: base,
      tree: [{ path: name, mode: "100644", type: "blob", content: name }],
    })
    const commit = await rest.git.createCommit({ ...here, message: name, tree: tree.data.sha, parents: [base] })
    await rest.git.createRef({ ...here, ref: `refs/heads/${name}`, sha: commit.data.sha })
    const pull = await rest.pulls.create({ ...here, title: name, head: name, base: "main" })
    return { sha: commit.data.sha, number: pull.data.number }
  }
  const first = await branch("first")
  const second = await branch("second")
  const wrong = { ...here, pull_number: first.number, sha: second.sha }
  expect(await refusal(rest.pulls.merge(wrong))).toContain("409")
  const merged = await rest.pulls.merge({ ...here, pull_number: first.number })
  expect(await lab.github.resolve(repository, "main")).toBe(merged.data.sha)
  const shown = await rest.pulls.get({ ...here, pull_number: first.number })
  expect(shown.data).toMatchObject({ state: "closed", merged: true, merged_by: { login: "dana" } })
  const open = await rest.pulls.get({ ...here, pull_number: second.number })
  expect(open.data).toMatchObject({ state: "open", mergeable: true })
  const tree = await rest.git.getCommit({ ...here, commit_sha: merged.data.sha })
  const push = await rest.git.createCommit({
    ...here,
    message: "by hand",
    tree: tree.data.tree.sha,
    parents: [merged.data.sha, second.sha],
  })
  await rest.git.updateRef({ ...here, ref: "heads/main", sha: push.data.sha })
  expect((await rest.pulls.checkIfMerged({ ...here, pull_number: second.number })).status).toBe(204)
  expect(await refusal(rest.pulls.merge({ ...here, pull_number: second.number }))).toContain("405")
})

test("octokit reads files, folders, raw text and whole trees", async () => {
  const file = await octokit.rest.repos.getContent({ ...here, path: "README.md" })
  const { content } = file.data as { content: string }
  expect(Buffer.from(content, "base64").toString()).toBe("# Monorepo\n")
  const folder = await octokit.rest.repos.getContent({ ...here, path: ".github/workflows" })
  expect((folder.data as { name: string }[]).map(entry => entry.name)).toEqual(["ci.yml", "error-triage.yml"])
  const raw = await octokit.rest.repos.getContent({ ...here, path: "README.md", mediaType: { format: "raw" } })
  expect(raw.data).toBe("# Monorepo\n")
  const tree = await octokit.rest.git.getTree({ ...here, tree_sha: "develop", recursive: "1" })
  expect(tree.data.truncated).toBe(false)
  expect(tree.data.tree.filter(entry => entry.type === "blob").map(entry => entry.path)).toEqual([
    ".github/workflows/ci.yml",
    ".github/workflows/error-triage.yml",
    "README.md",
    "services/booking/src/book.ts",
  ])
  expect(await refusal(octokit.rest.repos.getContent({ ...here, path: "none" }))).toContain("404 Not Found")
})

test("octokit pages through lists by their Link headers", async () => {
  for (let index = 0; index < 5; index++) {
    await octokit.rest.actions.createRepoVariable({ ...here, name: `V_${index}`, value: String(index) })
  }
  const variables = await octokit.paginate(octokit.rest.actions.listRepoVariables, { ...here, per_page: 2 })
  expect(variables.map(variable => variable.name)).toEqual(["V_0", "V_1", "V_2", "V_3", "V_4"])
})

test("a variable is created once, changed, and gone when deleted", async () => {
  const { actions } = octokit.rest
  const name = "AUTOFIX_ENABLED"
  expect(await refusal(actions.getRepoVariable({ ...here, name }))).toContain("404 Not Found")
  await actions.createRepoVariable({ ...here, name: "autofix_enabled", value: "true" })
  expect(await refusal(actions.createRepoVariable({ ...here, name, value: "true" }))).toContain("409")
  await actions.updateRepoVariable({ ...here, name, value: "false" })
  expect((await actions.getRepoVariable({ ...here, name })).data.value).toBe("false")
  expect(lab.github.variables(repository).get(name)).toBe("false")
  await actions.deleteRepoVariable({ ...here, name })
  expect(lab.github.variables(repository).has(name)).toBe(false)
  expect(await refusal(actions.createRepoVariable({ ...here, name: "GITHUB_X", value: "" }))).toContain("422")
})

test("an empty list of checks, then one that an App makes and completes", async () => {
  const { checks } = octokit.rest
  const app = getOctokit(lab.github.mintJobToken({ repository, permissions: { checks: "write" } }), {
    baseUrl: octokit.request.endpoint.DEFAULTS.baseUrl,
    request: { fetch },
  })
  const before = await checks.listForRef({ ...here, ref: "main" })
  expect(before.data.total_count).toBe(0)
  const sha = (await lab.github.resolve(repository, "main")) ?? ""
  const made = await app.rest.checks.create({ ...here, name: "verify", head_sha: sha, status: "in_progress" })
  await app.rest.checks.update({ ...here, check_run_id: made.data.id, conclusion: "failure" })
  const after = await checks.listForRef({ ...here, ref: "main", check_name: "verify" })
  expect(after.data.check_runs).toMatchObject([{ status: "completed", conclusion: "failure" }])
  expect(await refusal(checks.create({ ...here, name: "x", head_sha: sha }))).toContain("403")
})

test("octokit's own GraphQL client reads the answer", async () => {
  const answer = await octokit.graphql<{ repository: { object: { text: string } } }>(
    `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
      object(expression: "HEAD:README.md") { ... on Blob { text } } } }`,
    here,
  )
  expect(answer.repository.object.text).toBe("# Monorepo\n")
  await expect(octokit.graphql(`{ repository(owner: "percihealth", name: "no") { id } }`)).rejects.toThrow(
    "Could not resolve to a Repository with the name 'percihealth/no'.",
  )
})
