import { afterAll, beforeAll, expect, test } from "vitest"
import type { Permissions } from "../core/github-contract.ts"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const repo = `/repos/${repository}`
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
let lab: TestGitHub

type Json = { readonly [key: string]: Json }
type Answer = { data?: Json | null; errors?: Record<string, unknown>[] }

beforeAll(async () => {
  lab = await startGitHub()
  const token = lab.pat({ contents: "write" })
  let parents: string[] = []
  for (const message of ["claimed", "ticket PPL-1"]) {
    const commit = await lab.send(token, `POST ${repo}/git/commits`, { message, tree: emptyTree, parents })
    parents = [String(commit.json["sha"])]
  }
  await lab.send(token, `POST ${repo}/git/refs`, { ref: "refs/auto-triage/issues/9f2c", sha: parents[0] })
})
afterAll(() => lab.close())

async function ask(permissions: Permissions, query: string, variables = {}): Promise<Answer> {
  const token = lab.github.mintJobToken({ repository, permissions })
  const answer = await lab.send(token, "POST /graphql", { query, variables })
  expect(answer.status).toBe(200)
  return answer.json
}

const inRepository = (fields: string): string => `{ repository(owner: "percihealth", name: "monorepo") { ${fields} } }`

test("one query reads a file, a folder, a branch and the ledger with its history", async () => {
  const { data, errors } = await ask(
    { contents: "read" },
    `query($config: String!) { repository(owner: "percihealth", name: "monorepo") {
      defaultBranchRef { name }
      readme: object(expression: $config) { __typename oid ... on Blob { text byteSize isBinary isTruncated } }
      none: object(expression: "HEAD:missing.yml") { oid }
      folder: object(expression: "main:services/booking") { __typename ... on Tree { entries { name type } } }
      record: object(expression: "refs/auto-triage/issues/9f2c") {
        ... on Commit { message committedDate history(first: 5) { nodes { message } } }
      }
      ref(qualifiedName: "refs/auto-triage/issues/9f2c") { name prefix target { ... on Commit { message } } }
    } rateLimit { limit cost } }`,
    { config: "HEAD:README.md" },
  )
  expect(errors).toBeUndefined()
  expect(data?.["repository"]).toMatchObject({
    defaultBranchRef: { name: "main" },
    readme: { __typename: "Blob", text: "# Monorepo\n", byteSize: 11, isBinary: false, isTruncated: false },
    none: null,
    folder: { __typename: "Tree", entries: [{ name: "src", type: "tree" }] },
    record: {
      message: "ticket PPL-1",
      committedDate: "2026-11-23T12:00:00Z",
      history: { nodes: [{ message: "ticket PPL-1" }, { message: "claimed" }] },
    },
    ref: { name: "9f2c", prefix: "refs/auto-triage/issues/", target: { message: "ticket PPL-1" } },
  })
  expect(data?.["rateLimit"]).toEqual({ limit: 1000, cost: 1 })
})

test("an expression may be anything that git understands", async () => {
  const expressions = ["main", "heads/main", "refs/heads/main", "main^0", "main~0", "main^{tree}", "main:"]
  const fields = expressions.map((text, index) => `e${index}: object(expression: "${text}") { __typename }`).join(" ")
  const { data } = await ask({ contents: "read" }, inRepository(fields))
  expect(Object.values(data?.["repository"] ?? {}).map(found => found["__typename"])).toEqual([
    ...Array.from({ length: 5 }, () => "Commit"),
    "Tree",
    "Tree",
  ])
})

test("where GraphQL does not know custom refs they are null, and branches are not", async () => {
  lab.github.setBehaviours({ customRefsInGraphql: false })
  const { data, errors } = await ask(
    { contents: "read" },
    inRepository(`record: object(expression: "refs/auto-triage/issues/9f2c") { oid }
      ref(qualifiedName: "refs/auto-triage/issues/9f2c") { name } main: object(expression: "refs/heads/main") { __typename }`),
  )
  lab.github.setBehaviours({ customRefsInGraphql: true })
  expect(errors).toBeUndefined()
  expect(data?.["repository"]).toEqual({ record: null, ref: null, main: { __typename: "Commit" } })
})

test("without contents: read the fields are forbidden, with 200", async () => {
  const { data, errors } = await ask({ issues: "read" }, inRepository(`object(expression: "HEAD") { oid }`))
  expect(data).toEqual({ repository: { object: null } })
  expect(errors?.[0]).toMatchObject({
    type: "FORBIDDEN",
    path: ["repository", "object"],
    message: "Resource not accessible by integration",
  })
})

test("an unknown repository is NOT_FOUND, and an unknown field an error", async () => {
  const unknown = await ask({ contents: "read" }, `{ repository(owner: "percihealth", name: "x") { id } }`)
  expect(unknown.data).toEqual({ repository: null })
  expect(unknown.errors?.[0]).toMatchObject({ type: "NOT_FOUND", path: ["repository"] })
  const wrong = await ask({ contents: "read" }, inRepository("nonsense"))
  expect(wrong.data).toBeUndefined()
  expect(wrong.errors).toHaveLength(1)
})

test("a history asks for a page size", async () => {
  const { errors } = await ask(
    { contents: "read" },
    inRepository(`object(expression: "HEAD") { ... on Commit { history { totalCount } } }`),
  )
  expect(errors?.[0]?.["type"]).toBe("MISSING_PAGINATION_BOUNDARIES")
})

test("bad credentials are 401", async () => {
  expect((await lab.send("ghs_wrong", "POST /graphql", { query: "{ rateLimit { cost } }" })).status).toBe(401)
  expect((await lab.send(null, "POST /graphql", { query: "{ rateLimit { cost } }" })).status).toBe(401)
})

const commitMutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { clientMutationId commit { oid message } ref { name target { oid } } } }`

function commitInput(expectedHeadOid: string, path: string): Record<string, unknown> {
  return {
    branch: { repositoryNameWithOwner: repository, branchName: "develop" },
    expectedHeadOid,
    message: { headline: "fix: something", body: "because" },
    fileChanges: { additions: [{ path, contents: Buffer.from(path).toString("base64") }] },
  }
}

test("of ten commits on one head one is made, and the others are stale", async () => {
  const head = (await lab.github.resolve(repository, "develop")) ?? ""
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      ask({ contents: "write" }, commitMutation, { input: commitInput(head, `file-${index}.txt`) }),
    ),
  )
  const made = answers.filter(answer => answer.errors === undefined)
  expect(made).toHaveLength(1)
  const refused = answers.flatMap(answer => answer.errors ?? [])
  expect(refused.map(error => error["type"])).toEqual(Array.from({ length: 9 }, () => "STALE_DATA"))
  const payload = made[0]?.data?.["createCommitOnBranch"]
  expect(payload?.["commit"]?.["message"]).toBe("fix: something\n\nbecause")
  expect(await lab.github.resolve(repository, "develop")).toBe(payload?.["commit"]?.["oid"])
  const shown = await lab.send(lab.pat({ contents: "read" }), `GET ${repo}/commits/develop`)
  expect(shown.json["commit"]).toMatchObject({ verification: { verified: true } })
})

test("a commit through GraphQL changes workflow files only with the permission for it", async () => {
  const head = (await lab.github.resolve(repository, "develop")) ?? ""
  const input = commitInput(head, ".github/workflows/evil.yml")
  const refused = await ask({ contents: "write" }, commitMutation, { input })
  expect(refused.errors?.[0]?.["type"]).toBe("FORBIDDEN")
  const allowed = await ask({ contents: "write", workflows: "write" }, commitMutation, { input })
  expect(allowed.errors).toBeUndefined()
})
