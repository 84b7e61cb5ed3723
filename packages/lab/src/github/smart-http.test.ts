import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile, mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest"
import type { Permissions } from "../core/github-contract.ts"
import { gitEnvironment } from "./git/run-git.ts"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const run = promisify(execFile)
let lab: TestGitHub
let url: string
let scratch: string

beforeAll(async () => {
  lab = await startGitHub()
  url = await lab.listen()
})
afterAll(() => lab.close())
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "lab-clone-"))
  lab.events.length = 0
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

function remote(token: string): string {
  return `${url.replace("http://", `http://x-access-token:${token}@`)}/${repository}.git`
}

async function git(...args: string[]): Promise<string> {
  const identity = ["-c", "user.name=Dana", "-c", "user.email=dana@example.com"]
  const { stdout } = await run("git", ["-C", scratch, ...identity, ...args], { env: gitEnvironment() })
  return stdout
}

/** What git printed when it failed. */
async function failureOf(...args: string[]): Promise<string> {
  try {
    await git(...args)
  } catch (error) {
    return String((error as { stderr?: string }).stderr)
  }
  return "it succeeded"
}

function token(permissions: Permissions): string {
  return lab.github.issuePat({ owner: "dana", permissions, repositories: [repository] })
}

async function commitFile(path: string, text: string): Promise<void> {
  await mkdir(join(scratch, path, ".."), { recursive: true })
  await writeFile(join(scratch, path), text)
  await git("add", "--all")
  await git("commit", "--quiet", "--message", `change ${path}`)
}

test("git clones, fetches one commit by its id, and pushes", async () => {
  const writer = token({ contents: "write" })
  await git("clone", "--quiet", remote(writer), ".")
  expect(await readFile(join(scratch, "README.md"), "utf8")).toBe("# Monorepo\n")
  const sha = await lab.github.resolve(repository, "main")
  await git("fetch", "--quiet", "--depth=1", "origin", sha ?? "")
  await git("checkout", "--quiet", "-b", "topic")
  await commitFile("services/booking/src/book.ts", "export const book = 2\n")
  await git("push", "--quiet", "origin", "topic")
  const pushed = (await git("rev-parse", "HEAD")).trim()
  expect(await lab.github.resolve(repository, "topic")).toBe(pushed)
  expect(await lab.github.readFile(repository, pushed, "services/booking/src/book.ts")).toContain("book = 2")
  expect(lab.events.map(({ name, ref, sha: at, cause }) => [name, ref, at, cause])).toEqual([
    ["push", "refs/heads/topic", pushed, "user"],
  ])
})

test("a push names what its commits touched, and moves open pull requests along", async () => {
  const writer = token({ contents: "write", pull_requests: "write" })
  await git("clone", "--quiet", remote(writer), ".")
  await git("checkout", "--quiet", "-b", "feature")
  await commitFile("a.txt", "1")
  await git("push", "--quiet", "origin", "feature")
  const pull = await lab.send(writer, `POST /repos/${repository}/pulls`, { title: "A", head: "feature", base: "main" })
  expect(pull.status).toBe(201)
  lab.events.length = 0
  await commitFile("a.txt", "2")
  await git("push", "--quiet", "origin", "feature")
  expect(lab.events.map(event => [event.name, event.payload["action"] ?? null])).toEqual([
    ["pull_request", "synchronize"],
    ["push", null],
  ])
  expect(lab.events[1]?.payload["commits"]).toMatchObject([{ message: "change a.txt\n", modified: ["a.txt"] }])
  await git("fetch", "--quiet", "origin", "refs/pull/1/merge")
  expect((await git("log", "-1", "--format=%P", "FETCH_HEAD")).trim().split(" ")).toHaveLength(2)
  await git("push", "--quiet", "origin", "--delete", "feature")
  const closed = await lab.send(writer, `GET /repos/${repository}/pulls/${String(pull.json["number"])}`)
  expect(closed.json["state"]).toBe("closed")
})

test("a push over an API change is refused by git, not lost", async () => {
  const writer = token({ contents: "write" })
  await git("clone", "--quiet", "--branch", "develop", remote(writer), ".")
  const head = (await git("rev-parse", "HEAD")).trim()
  const tree = (await git("rev-parse", "HEAD^{tree}")).trim()
  const commit = { message: "elsewhere", tree, parents: [head] }
  const made = await lab.send(writer, `POST /repos/${repository}/git/commits`, commit)
  await lab.send(writer, `PATCH /repos/${repository}/git/refs/heads/develop`, { sha: made.json["sha"] })
  await commitFile("b.txt", "1")
  expect(await failureOf("push", "origin", "develop")).toContain("[rejected]")
  await git("pull", "--quiet", "--rebase", "origin", "develop")
  await git("push", "--quiet", "origin", "develop")
  expect(await lab.github.resolve(repository, "develop")).toBe((await git("rev-parse", "HEAD")).trim())
})

test("workflow files are pushed only with the permission for them", async () => {
  await git("clone", "--quiet", remote(token({ contents: "write" })), ".")
  await git("checkout", "--quiet", "-b", "workflows")
  await commitFile(".github/workflows/new.yml", "on: push\n")
  const refused = await failureOf("push", "origin", "workflows")
  expect(refused).toContain("without `workflows` permission")
  expect(await lab.github.resolve(repository, "workflows")).toBeNull()
  await git("push", "--quiet", remote(token({ contents: "write", workflows: "write" })), "workflows")
  expect(await lab.github.resolve(repository, "workflows")).not.toBeNull()
})

test("reading needs contents: read, writing contents: write, and nobody else sees the repository", async () => {
  await git("clone", "--quiet", remote(token({ contents: "read" })), ".")
  await git("checkout", "--quiet", "-b", "denied")
  await commitFile("c.txt", "1")
  expect(await failureOf("push", "origin", "denied")).toContain("denied to dana")
  expect(await failureOf("ls-remote", remote(token({ issues: "write" })))).toContain("not found")
  expect(await failureOf("ls-remote", remote("github_pat_wrong"))).toMatch(/Authentication failed|401/)
  expect(await failureOf("ls-remote", `${url}/${repository}.git`)).toMatch(/could not read Username|terminal prompts/)
})

test("a push by a GITHUB_TOKEN starts nothing", async () => {
  const job = lab.github.mintJobToken({ repository, permissions: { contents: "write" } })
  await git("clone", "--quiet", remote(job), ".")
  await git("checkout", "--quiet", "-b", "by-token")
  await commitFile("d.txt", "1")
  await git("push", "--quiet", "origin", "by-token")
  expect(lab.events).toEqual([])
  const raised = lab.github.snapshot().events.filter(event => event.ref === "refs/heads/by-token")
  expect(raised).toMatchObject([{ name: "push", cause: "github-token", suppressed: true }])
})
