import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createOpenPulls } from "@auto-triage/shared/adapters/github/open-pulls"
import { createRunStarter } from "@auto-triage/shared/adapters/github/run-starter"
import { createTokenProbe } from "@auto-triage/shared/adapters/github/token-probe"
import type { TokenState } from "@auto-triage/shared/ports/token-probe"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { ConcurrencyGroup, Permissions } from "../core/github-contract.ts"
import { repository, startGitHub, type TestGitHub } from "../github/testing/start-github.ts"

const DAY = 24 * 60 * 60 * 1000
const NAMESPACE = "refs/auto-triage/issues"
let lab: TestGitHub
let apiUrl: string

beforeEach(async () => {
  lab = await startGitHub()
  apiUrl = await lab.listen()
})
afterEach(() => lab.close())

function options(permissions: Permissions): { apiUrl: string; token: string; repository: string } {
  return { apiUrl, token: lab.github.mintJobToken({ repository, permissions }), repository }
}

describe("the dispatch token", () => {
  const probe = (token: string, where = repository): Promise<TokenState> =>
    createTokenProbe({ apiUrl, token, repository: where, now: () => lab.clock.now() }).probe()
  const issue = (change: { expiresAt?: number; repositories?: string[] } = {}): string =>
    lab.github.issuePat({ owner: "dana", permissions: { contents: "write" }, repositories: [repository], ...change })

  test("is valid until GitHub says it ends, and refused from then on", async () => {
    const expiresAt = lab.clock.now() + 9 * DAY
    const token = issue({ expiresAt })
    expect(await probe(token)).toEqual({ kind: "valid", expiresAt })
    lab.clock.set(expiresAt)
    expect(await probe(token)).toEqual({ kind: "refused", status: 401, why: "Bad credentials" })
  })

  test("that never ends is valid, and so is one of which GitHub gives the present as its end", async () => {
    expect(await probe(issue())).toEqual({ kind: "valid", expiresAt: null })
    lab.github.setBehaviours({ patExpiryHeader: "now" })
    expect(await probe(issue({ expiresAt: lab.clock.now() + DAY }))).toEqual({ kind: "valid", expiresAt: null })
  })

  test("that was revoked, or is not for this repository, is refused", async () => {
    const token = issue()
    lab.github.revokeToken(token)
    expect(await probe(token)).toMatchObject({ kind: "refused", status: 401 })
    expect(await probe(issue({ repositories: [] }))).toMatchObject({ kind: "refused", status: 404 })
  })

  test("is not known where GitHub cannot be asked", async () => {
    lab.github.setLimits({ primaryPerHour: 0 })
    expect((await probe(issue())).kind).toBe("unknown")
    const nowhere = createTokenProbe({ apiUrl: "http://127.0.0.1:1", token: "x", repository, now: () => 0 })
    expect((await nowhere.probe()).kind).toBe("unknown")
  })
})

describe("starting a run", () => {
  const inputs = { issue_id: "d3ab59c6-84ee-11f0-87bb-da7ad0900002" }

  test("by the job's own token dispatches the workflow on the default branch, with these inputs alone", async () => {
    await createRunStarter(options({ actions: "write" })).start("error-triage.yml", inputs)
    expect(lab.events).toHaveLength(1)
    expect(lab.events[0]).toMatchObject({
      name: "workflow_dispatch",
      cause: "github-token",
      ref: "refs/heads/main",
      workflow: ".github/workflows/error-triage.yml",
      payload: { inputs: { ...inputs, force_fix: "false" } },
    })
  })

  test.each([
    ["actions: write", { actions: "read" }, "error-triage.yml"],
    ["no workflow none.yml", { actions: "write" }, "none.yml"],
    ["needs the trigger workflow_dispatch", { actions: "write" }, "ci.yml"],
  ] as const)("that GitHub refuses says %s", async (message, permissions, workflow) => {
    await expect(createRunStarter(options(permissions)).start(workflow, inputs)).rejects.toThrow(message)
    expect(lab.events).toEqual([])
  })

  test("is at work while a run holds the group", async () => {
    const groups: ConcurrencyGroup[] = [{ name: "auto-triage-1", members: [{ run: 1, status: "in_progress" }] }]
    lab.github.serveRuns({
      list: () => [],
      get: () => null,
      cancel: () => false,
      rerun: () => false,
      nextRunId: () => null,
      concurrencyGroups: () => groups,
    })
    const runs = createRunStarter(options({ actions: "write" }))
    expect([await runs.isAtWork("auto-triage-1"), await runs.isAtWork("auto-triage-2")]).toEqual([true, false])
    expect(await createRunStarter(options({ contents: "read" })).isAtWork("auto-triage-1")).toBeNull()
  })
})

describe("the ledger's index", () => {
  async function commit(message: string): Promise<string> {
    const token = lab.pat({ contents: "write" })
    const body = { message, tree: "4b825dc642cb6eb9a060e54bf8d69288fbee4904", parents: [] }
    return String((await lab.send(token, `POST /repos/${repository}/git/commits`, body)).json["sha"])
  }
  async function record(name: string, sha: string): Promise<void> {
    const token = lab.pat({ contents: "write" })
    await lab.send(token, `POST /repos/${repository}/git/refs`, { ref: `refs/auto-triage/${name}`, sha })
  }

  test("names the newest record of every issue, over pages, and nothing beside them", async () => {
    const sha = await commit("record")
    await record("fixes", sha)
    await record("issues-of-others/1", sha)
    for (let index = 0; index < 120; index++) await record(`issues/${index}`, sha)
    const { tokens, complete } = await createLedgerIndex(options({ contents: "read" })).newest(NAMESPACE)
    expect([tokens.size, complete, tokens.get("119")]).toEqual([120, true, sha])
  })

  test("of a repository without records is empty", async () => {
    const { tokens, complete } = await createLedgerIndex(options({ contents: "read" })).newest(NAMESPACE)
    expect([tokens.size, complete]).toEqual([0, true])
  })

  test("reads many records at once, and leaves out what is none", async () => {
    const [first, second] = [await commit("one\n\n{}"), await commit("two")]
    const index = createLedgerIndex(options({ contents: "read" }))
    const texts = await index.texts([first, "0".repeat(40), 'x"){evil', second])
    expect(Object.fromEntries(texts)).toEqual({ [first]: "one\n\n{}", [second]: "two" })
    expect(await index.texts([])).toEqual(new Map())
  })

  test("without contents: read is a refusal", async () => {
    await expect(createLedgerIndex(options({ actions: "write" })).newest(NAMESPACE)).rejects.toThrow("contents: read")
  })
})

describe("open pull requests", () => {
  test("are counted by the prefix of their branch", async () => {
    const token = lab.pat({ contents: "write", pull_requests: "write" })
    const sha = await lab.github.resolve(repository, "main")
    const commits = await lab.send(token, `GET /repos/${repository}/commits/main`)
    const tree = (commits.json["commit"] as { tree: { sha: string } }).tree.sha
    for (const name of ["auto-fix/a", "auto-fix/b", "feature"]) {
      const body = { message: name, tree, parents: [sha] }
      const made = await lab.send(token, `POST /repos/${repository}/git/commits`, body)
      await lab.send(token, `POST /repos/${repository}/git/refs`, { ref: `refs/heads/${name}`, sha: made.json["sha"] })
      const pull = { title: name, head: name, base: "main", draft: true }
      expect((await lab.send(token, `POST /repos/${repository}/pulls`, pull)).status).toBe(201)
    }
    expect(await createOpenPulls(options({ pull_requests: "read" })).count("auto-fix/")).toBe(2)
    expect(await createOpenPulls(options({ contents: "read" })).count("auto-fix/")).toBeNull()
  })
})
