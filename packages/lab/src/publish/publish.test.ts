import { afterEach, beforeEach, expect, test } from "vitest"
import { repository } from "../github/testing/start-github.ts"
import { FIX, LONG, OTHER_FIX, UNWRITABLE, WORKFLOW } from "./patches.ts"
import { type PublishUnderTest, startPublish } from "./publish-under-test.ts"

const BOOK = "services/booking/src/book.ts"
const repo = `/repos/${repository}`

let lab: PublishUnderTest

beforeEach(async () => {
  lab = await startPublish()
})
afterEach(() => lab.close())

test("a verified fix becomes one signed commit and one draft pull request by the App, in ten requests", async () => {
  const result = await lab.publish()
  expect(result).toMatchObject({ outcome: "opened", pull: { number: 1 } })
  const head = (await lab.github.github.resolve(repository, lab.branch)) ?? ""
  expect(result.pull?.headSha).toBe(head)
  expect(lab.requests.length).toBeLessThanOrEqual(10)
  expect(await lab.github.github.readFile(repository, head, BOOK)).toBe("export const book = 2\n")
  const shown = await lab.github.send(lab.github.pat({ pull_requests: "read" }), `GET ${repo}/pulls/1`)
  expect(shown.json).toMatchObject({
    draft: true,
    maintainer_can_modify: false,
    user: { login: "perci-auto-fix[bot]", type: "Bot" },
    base: { ref: "develop" },
    title: "[PPL-12] Fix TypeError in services/booking/src/book.ts:createBooking",
    changed_files: 2,
  })
  expect(shown.json["body"]).toContain("<!-- auto-triage:fix 1234.1 -->")
  const commit = await lab.github.send(lab.github.pat({ contents: "read" }), `GET ${repo}/git/commits/${head}`)
  expect(commit.json["verification"]).toMatchObject({ verified: true })
  expect(lab.github.events.at(-1)).toMatchObject({ name: "pull_request", cause: "app" })
})

test("GitHub's own token opens it as well, for checks that wait for a person", async () => {
  const token = lab.github.github.mintJobToken({
    repository,
    permissions: { contents: "write", pull_requests: "write" },
  })
  expect(await lab.publish({ token })).toMatchObject({ outcome: "opened" })
  expect(lab.github.events.at(-1)).toMatchObject({ name: "pull_request", cause: "github-token" })
})

test("a second run finds the branch, the commit and the pull request, and brings the text up to date", async () => {
  await lab.publish()
  const before = await lab.see()
  const again = await lab.publish({ change: task => ({ ...task, runUrl: "https://github.com/again" }) })
  expect(again).toMatchObject({ outcome: "opened", pull: { number: 1 } })
  const after = await lab.see()
  expect(after.commits).toEqual(before.commits)
  expect(after.pulls).toHaveLength(1)
  expect(after.pulls[0]?.body).toContain("https://github.com/again")
})

test("a new fix of the same base is a further commit that holds the new fix alone", async () => {
  await lab.publish()
  await lab.publish({ patch: OTHER_FIX })
  await lab.publish()
  const again = await lab.publish({ patch: OTHER_FIX })
  const head = again.pull?.headSha ?? ""
  const readFile = (path: string): Promise<string | null> => lab.github.github.readFile(repository, head, path)
  expect(await readFile(BOOK)).toBe("export const book = 3\n")
  expect(await readFile("services/booking/src/book.test.ts")).toBeNull()
  expect(await readFile("services/booking/src/book-three.test.ts")).toContain("toBe(3)")
  expect(await lab.see()).toMatchObject({ commits: [{}, {}, {}, {}], pulls: [{ number: 1 }] })
})

test("two runs at once make one branch, one commit and one pull request", async () => {
  const results = await Promise.all([lab.publish(), lab.publish(), lab.publish()])
  expect(results.map(result => [result.outcome, result.pull?.number])).toEqual([
    ["opened", 1],
    ["opened", 1],
    ["opened", 1],
  ])
  const seen = await lab.see()
  expect([seen.branches.length, seen.commits.length, seen.pulls.length]).toEqual([1, 1, 1])
})

test("two fixes of one error at once share the branch and the pull request", async () => {
  const results = await Promise.all([lab.publish(), lab.publish({ patch: OTHER_FIX })])
  expect(results.map(result => [result.outcome, result.pull?.number])).toEqual([
    ["opened", 1],
    ["opened", 1],
  ])
  const seen = await lab.see()
  expect([seen.branches.length, seen.pulls.length]).toEqual([1, 1])
})

test("a base that moved is told with both commits, and an own branch without pull request is removed", async () => {
  const moved = await lab.personCommits("develop")
  const result = await lab.publish()
  expect(result.outcome).toBe("base-moved")
  expect(result.why).toContain(lab.base)
  expect(result.why).toContain(moved)
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [] })
})

test("a branch of ours that an earlier base left behind is made anew, and one without work on it too", async () => {
  lab.intercept = what => (what === `POST ${repo}/pulls` ? Promise.resolve(new Response("{}", { status: 403 })) : null)
  await expect(lab.publish()).rejects.toThrow("POST /repos/{owner}/{repo}/pulls")
  lab.intercept = () => null
  const moved = await lab.personCommits("develop")
  const onMoved = { brief: { base: { branch: "develop", sha: moved } }, verdict: { baseSha: moved } }
  const result = await lab.publish({
    change: task => ({
      ...task,
      brief: { ...task.brief, ...onMoved.brief },
      verdict: { ...task.verdict, ...onMoved.verdict },
    }),
  })
  expect(result.outcome).toBe("opened")
  const commit = await lab.github.send(
    lab.github.pat({ contents: "read" }),
    `GET ${repo}/git/commits/${result.pull?.headSha}`,
  )
  expect(commit.json["parents"]).toMatchObject([{ sha: moved }])
})

test("a branch that a person works on is left alone, with or without a commit of ours below", async () => {
  const pat = lab.github.pat({ contents: "write" })
  await lab.github.send(pat, `POST ${repo}/git/refs`, { ref: `refs/heads/${lab.branch}`, sha: lab.base })
  const head = await lab.personCommits(lab.branch)
  expect(await lab.publish()).toMatchObject({
    outcome: "refused",
    why: expect.stringContaining("a person works there"),
  })
  expect(await lab.github.github.resolve(repository, lab.branch)).toBe(head)
  await lab.close()
  lab = await startPublish()
  await lab.publish()
  const above = await lab.personCommits(lab.branch)
  expect(await lab.publish()).toMatchObject({ outcome: "refused", pull: null })
  expect(await lab.publish({ patch: OTHER_FIX })).toMatchObject({ outcome: "refused" })
  expect(await lab.github.github.resolve(repository, lab.branch)).toBe(above)
})

test("a pull request of this try that a person closed is never opened again, one of an earlier try is the gate's matter", async () => {
  await lab.publish()
  const pat = lab.github.pat({ pull_requests: "write" })
  await lab.github.send(pat, `PATCH ${repo}/pulls/1`, { state: "closed" })
  const again = await lab.publish()
  expect(again).toMatchObject({ outcome: "refused", pull: null })
  expect(again.why).toContain("closed without being merged")
  expect((await lab.see()).pulls).toMatchObject([{ state: "closed" }])
  const next = await lab.publish({
    change: task => ({
      ...task,
      brief: { ...task.brief, fixId: "5678.1" },
      verdict: { ...task.verdict, fixId: "5678.1" },
    }),
  })
  expect(next).toMatchObject({ outcome: "opened", pull: { number: 2 } })
})

test("a pull request that a person opened from the branch keeps its text", async () => {
  lab.intercept = what => (what === `POST ${repo}/pulls` ? Promise.resolve(new Response("{}", { status: 403 })) : null)
  await expect(lab.publish()).rejects.toThrow("POST /repos/{owner}/{repo}/pulls")
  lab.intercept = () => null
  const pat = lab.github.pat({ contents: "read", pull_requests: "write" })
  await lab.github.send(pat, `POST ${repo}/pulls`, { title: "Mine", body: "mine", head: lab.branch, base: "develop" })
  expect(await lab.publish()).toMatchObject({ outcome: "opened", pull: { number: 1 } })
  expect((await lab.see()).pulls).toMatchObject([{ body: "mine" }])
})

test("main is refused even when the configuration asks for it, and nothing is asked of GitHub", async () => {
  for (const branch of ["main", "Master", "trunk"]) {
    const result = await lab.publish({
      change: task => ({
        ...task,
        defaultBranch: "trunk",
        brief: { ...task.brief, base: { ...task.brief.base, branch } },
      }),
    })
    expect([result.outcome, result.why]).toEqual(["refused", expect.stringContaining(`never goes into ${branch}`)])
    expect(lab.requests).toEqual([])
  }
})

test("what the policy denies is refused here too, whatever the verdict says", async () => {
  const result = await lab.publish({ patch: LONG })
  expect([result.outcome, result.why]).toEqual(["refused", expect.stringContaining("change-size")])
  const workflow = await lab.publish({ patch: WORKFLOW })
  expect([workflow.outcome, workflow.why]).toEqual(["refused", expect.stringContaining("evil.yml")])
  expect(lab.requests).toEqual([])
  expect(await lab.publish({ patch: FIX.replace("book = 1", "book = 7") })).toMatchObject({ outcome: "refused" })
  expect(await lab.see()).toMatchObject({ branches: [], pulls: [] })
})

test("an executable and a symlink are refused, because a signed commit would make plain files of them", async () => {
  for (const patch of UNWRITABLE) {
    const { tree } = await lab.task(patch)
    expect(tree).toMatchObject({ kind: "judged", unwritable: [expect.stringMatching(/(run|link)\.ts$/)] })
    expect(await lab.publish({ patch })).toMatchObject({ outcome: "refused" })
    expect(lab.requests).toEqual([])
  }
})

test("a verdict of another fix, base or patch, or one that refuses, publishes nothing", async () => {
  const verdicts = [
    { fixId: "1.1" },
    { baseSha: "f".repeat(40) },
    { patchSha256: "f".repeat(64) },
    { decision: "refuse" },
    { checks: [{ rule: "tests-pass", verdict: "deny", evidence: [] }] },
  ] as const
  for (const change of verdicts) {
    const result = await lab.publish({ change: task => ({ ...task, verdict: { ...task.verdict, ...change } }) })
    expect(result.outcome).toBe("refused")
    expect(lab.requests).toEqual([])
  }
})

test("a token without pull requests fails by the name of the permission, and the next run ends the work", async () => {
  const token = await lab.appToken({ contents: "write", pull_requests: "read", checks: "read" })
  await expect(lab.publish({ token })).rejects.toThrow("pull_requests: write")
  expect(await lab.publish()).toMatchObject({ outcome: "opened" })
  expect(await lab.see()).toMatchObject({ commits: [{}], pulls: [{ number: 1 }] })
})
