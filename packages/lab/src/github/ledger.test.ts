import { execFileSync } from "node:child_process"
import { afterEach, beforeEach, expect, test } from "vitest"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
const ref = "refs/auto-triage/issues/9f2c"

let lab: TestGitHub
let token: string

beforeEach(async () => {
  lab = await startGitHub()
  token = lab.github.mintJobToken({ repository, permissions: { contents: "write" } })
})
afterEach(() => lab.close())

async function record(message: string, parents: string[] = []): Promise<string> {
  const answer = await lab.send(token, `POST ${repo}/git/commits`, { message, tree: emptyTree, parents })
  expect(answer.status).toBe(201)
  return String(answer.json["sha"])
}

function git(...args: string[]): string {
  return execFileSync("git", ["-C", lab.github.gitDirectory(repository), ...args], { encoding: "utf8" })
}

test("of fifty simultaneous creations of a ref one wins, and the others are told that it exists", async () => {
  const shas = await Promise.all(Array.from({ length: 50 }, (_, index) => record(`claim ${index}`)))
  const answers = await Promise.all(shas.map(sha => lab.send(token, `POST ${repo}/git/refs`, { ref, sha })))
  const winners = answers.filter(answer => answer.status === 201)
  const losers = answers.filter(answer => answer.status !== 201)
  expect(winners).toHaveLength(1)
  expect(new Set(losers.map(answer => `${answer.status} ${String(answer.json["message"])}`))).toEqual(
    new Set(["422 Reference already exists"]),
  )
  expect(winners[0]?.json["object"]).toMatchObject({ sha: git("rev-parse", ref).trim() })
})

test("of fifty simultaneous steps from one record one wins, round after round", async () => {
  let head = await record("first")
  await lab.send(token, `POST ${repo}/git/refs`, { ref, sha: head })
  for (let round = 0; round < 5; round++) {
    const shas = await Promise.all(Array.from({ length: 50 }, (_, index) => record(`${round}.${index}`, [head])))
    const path = `PATCH ${repo}/git/refs/auto-triage/issues/9f2c`
    const answers = await Promise.all(shas.map(sha => lab.send(token, path, { sha, force: false })))
    const winners = shas.filter((_, index) => answers[index]?.status === 200)
    expect(winners).toHaveLength(1)
    const losers = answers.filter(answer => answer.status !== 200)
    expect(losers.every(answer => answer.json["message"] === "Update is not a fast forward")).toBe(true)
    head = winners[0] ?? ""
  }
  expect(git("log", "--format=%s", ref).trim().split("\n")).toHaveLength(6)
})

test("what the API wrote is a repository that git itself finds nothing wrong with", async () => {
  const first = await record('{"state":"claimed","text":"ünïcode \\u0000 <a@b>"}')
  await lab.send(token, `POST ${repo}/git/refs`, { ref, sha: first })
  const second = await record('{"state":"ticket"}', [first])
  await lab.send(token, `PATCH ${repo}/git/refs/auto-triage/issues/9f2c`, { sha: second })
  expect(git("fsck", "--strict", "--full", "--no-dangling")).toBe("")
  expect(git("for-each-ref", "--format=%(refname)", "refs/auto-triage").trim()).toBe(ref)
  expect(git("log", "--format=%s", ref).trim().split("\n")).toEqual([
    '{"state":"ticket"}',
    '{"state":"claimed","text":"ünïcode \\u0000 <a@b>"}',
  ])
  const history = await lab.github.ledger(repository, "refs/auto-triage/issues")
  expect(history).toEqual([
    {
      ref,
      records: [
        { sha: first, message: '{"state":"claimed","text":"ünïcode \\u0000 <a@b>"}', at: lab.clock.now() },
        { sha: second, message: '{"state":"ticket"}', at: lab.clock.now() },
      ],
    },
  ])
})

test("a record is read back through every door", async () => {
  const sha = await record("state")
  await lab.send(token, `POST ${repo}/git/refs`, { ref, sha })
  const byRef = await lab.send(token, `GET ${repo}/git/ref/auto-triage/issues/9f2c`)
  expect((byRef.json["object"] as { sha: string }).sha).toBe(sha)
  const byCommit = await lab.send(token, `GET ${repo}/commits/${ref}`)
  expect((byCommit.json["commit"] as { message: string }).message).toBe("state")
  const bySha = await lab.send(token, `GET ${repo}/git/commits/${sha}`)
  expect(bySha.json["message"]).toBe("state")
  const matching = await lab.send(token, `GET ${repo}/git/matching-refs/auto-triage/issues/9f`)
  expect((matching.json as unknown as { ref: string }[]).map(found => found.ref)).toEqual([ref])
})

test("the empty tree can be switched to one that must be stored first", async () => {
  lab.github.setBehaviours({ emptyTree: "refused" })
  const answer = await lab.send(token, `POST ${repo}/git/commits`, { message: "x", tree: emptyTree })
  expect([answer.status, answer.json["message"]]).toEqual([422, "Tree SHA does not exist"])
})

test("a ledger ref raises no event", async () => {
  await lab.send(lab.pat({ contents: "write" }), `POST ${repo}/git/refs`, { ref, sha: await record("x") })
  expect(lab.events).toEqual([])
})

test.each([
  ["main", "Reference name must start with 'refs/' and have at least two slashes."],
  ["refs/main", "Reference name must start with 'refs/' and have at least two slashes."],
  ["refs/heads/a..b", "Reference name does not match the required pattern."],
  ["refs/heads/a b", "Reference name does not match the required pattern."],
  ["refs/heads/../../config", "Reference name does not match the required pattern."],
  ["refs/heads/a.lock", "Reference name does not match the required pattern."],
  ["refs/heads/main/below", "Reference update failed"],
])("a ref cannot be called %j", async (name, message) => {
  const sha = await record("x")
  const answer = await lab.send(token, `POST ${repo}/git/refs`, { ref: name, sha })
  expect([answer.status, answer.json["message"]]).toEqual([422, message])
})

test("a ref needs an object that exists", async () => {
  const answer = await lab.send(token, `POST ${repo}/git/refs`, { ref, sha: "1".repeat(40) })
  expect([answer.status, answer.json["message"]]).toEqual([422, "Object does not exist"])
})

test("a ref goes back only by force", async () => {
  const first = await record("first")
  const second = await record("second", [first])
  await lab.send(token, `POST ${repo}/git/refs`, { ref, sha: second })
  const path = `PATCH ${repo}/git/refs/auto-triage/issues/9f2c`
  expect((await lab.send(token, path, { sha: first })).json["message"]).toBe("Update is not a fast forward")
  expect((await lab.send(token, path, { sha: first, force: true })).status).toBe(200)
})

test("a deleted ref is gone from disk, and its name is free again", async () => {
  const sha = await record("x")
  await lab.send(token, `POST ${repo}/git/refs`, { ref, sha })
  expect((await lab.send(token, `DELETE ${repo}/git/refs/auto-triage/issues/9f2c`)).status).toBe(204)
  expect(git("for-each-ref", "refs/auto-triage")).toBe("")
  expect((await lab.send(token, `DELETE ${repo}/git/refs/auto-triage/issues/9f2c`)).status).toBe(422)
  const shorter = await lab.send(token, `POST ${repo}/git/refs`, { ref: "refs/auto-triage/issues", sha })
  expect(shorter.status).toBe(201)
})
