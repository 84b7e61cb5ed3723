import { createAdaptorServer } from "@hono/node-server"
import type { AddressInfo } from "node:net"
import { mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { realClock, type LabClock } from "../../core/clock.ts"
import { createGitHub, type GitHubEmulator } from "../../github/github.ts"
import type { CreatedApp } from "../../github/tokens/app.ts"
import type { RunDetail } from "../run-detail.ts"
import { createRunner, type Runner } from "../runner.ts"
import { findStep } from "../testing/find-step.ts"
import { standIns } from "./stand-ins.ts"

const REPOSITORY = "acme/app"
const PERMISSIONS = { contents: "write", pull_requests: "write", checks: "read" } as const

const head = (permissions: string): string => `on:
  workflow_dispatch: {inputs: {run: {}}}
permissions: ${permissions}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
`
const uses = "uses: actions/create-github-app-token@v3"
const credentials = `client-id: "\${{ secrets.APP_ID }}", private-key: "\${{ secrets.APP_KEY }}"`
const api = 'curl -s -o /dev/null -w "%{http_code}\\n" -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL'
const ask = (id: string): string =>
  `      - {id: ${id}, env: {TOKEN: "\${{ steps.t.outputs.token }}"}, run: '${api}/repos/${REPOSITORY}/git/ref/heads/main"; ${api}/repos/acme/other"'}\n`

const files = {
  ".github/workflows/token.yml": `${head("{}")}
      - {id: t, ${uses}, with: {${credentials}, owner: acme, repositories: app, permission-contents: read, permission-pull-requests: write}}
${ask("s")}      - {id: said, run: 'echo "\${{ steps.t.outputs.token }} \${{ steps.t.outputs.app-slug }} \${{ steps.t.outputs.installation-id }}"'}
`,
  ".github/workflows/wrong.yml": `${head("{}")}
      - {id: no-id, continue-on-error: true, ${uses}, with: {private-key: x}}
      - {id: no-key, continue-on-error: true, ${uses}, with: {client-id: "1", private-key: ""}}
      - {id: bad-key, continue-on-error: true, ${uses}, with: {client-id: "1", private-key: "no PEM"}}
      - {id: unknown, continue-on-error: true, ${uses}, with: {client-id: "1", private-key: "\${{ secrets.APP_KEY }}"}}
      - {id: foreign, continue-on-error: true, ${uses}, with: {${credentials}, owner: acme, repositories: other}}
      - {id: much, continue-on-error: true, ${uses}, with: {${credentials}, permission-actions: write}}
      - {id: old, ${uses}, with: {app-id: "\${{ secrets.APP_ID }}", private-key: "\${{ secrets.APP_KEY }}", skip-token-revoke: true}}
      - {id: all, ${uses}, with: {${credentials}, owner: acme}}
      - {id: node, uses: actions/setup-node@v7, with: {node-version: 24}}
      - {id: old-node, continue-on-error: true, uses: actions/setup-node@v7, with: {node-version: 18}}
`,
  ".github/workflows/keep.yml": `${head("{}")}
      - run: mkdir -p out .dot/in && echo one > out/a.txt && echo two > out/b.txt && echo h > .dot/in/x && echo h > out/.h
      - {id: a, uses: actions/upload-artifact@v7, with: {name: a, path: out/a.txt}}
      - {id: b, uses: actions/upload-artifact@v7, with: {name: b, path: out}}
      - {id: again, uses: actions/upload-artifact@v7, with: {name: b, path: out, overwrite: true}}
      - {id: below, uses: actions/upload-artifact@v7, with: {name: below, path: .dot/in}}
      - {id: dot, uses: actions/upload-artifact@v7, with: {name: dot, path: .dot, if-no-files-found: ignore}}
      - {uses: actions/download-artifact@v8, with: {artifact-ids: "\${{ steps.a.outputs.artifact-id }}", path: in-a}}
      - {uses: actions/download-artifact@v8, with: {artifact-ids: "\${{ steps.a.outputs.artifact-id }}, \${{ steps.again.outputs.artifact-id }}", path: in-both}}
      - {uses: actions/download-artifact@v8, with: {artifact-ids: "\${{ steps.a.outputs.artifact-id }},\${{ steps.again.outputs.artifact-id }}", path: in-one, merge-multiple: true}}
      - {id: gone, continue-on-error: true, uses: actions/download-artifact@v8, with: {artifact-ids: "\${{ steps.b.outputs.artifact-id }}"}}
      - {id: raw, continue-on-error: true, uses: actions/download-artifact@v8, with: {name: a, skip-decompress: true}}
      - {id: ls, run: "find in-* -type f | sort | tr '\\\\n' ' '; echo"}
`,
  ".github/workflows/take.yml": `${head("{actions: read}")}
      - {id: take, uses: actions/download-artifact@v8, with: {name: a, path: in, run-id: "\${{ inputs.run }}", github-token: "\${{ github.token }}"}}
      - {id: ls, run: cat in/a.txt}
      - {id: without, continue-on-error: true, uses: actions/download-artifact@v8, with: {name: a, run-id: "\${{ inputs.run }}"}}
`,
  ".github/workflows/may-not.yml": `${head("{contents: read}")}
      - {id: take, continue-on-error: true, uses: actions/download-artifact@v8, with: {name: a, run-id: "\${{ inputs.run }}", github-token: "\${{ github.token }}"}}
`,
}

let directory: string
let clock: LabClock
let github: GitHubEmulator
let runner: Runner
let app: CreatedApp
let url: string
let closeServer: () => Promise<void>

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "lab-stand-ins-"))
  clock = realClock(() => undefined)
  github = await createGitHub({ clock, directory: join(directory, "github") })
  await github.addRepository({ name: REPOSITORY, defaultBranch: "main", from: { files } })
  await github.addRepository({ name: "acme/other", defaultBranch: "main", from: { files: { "a.txt": "a" } } })
  const server = createAdaptorServer({ fetch: request => github.handle(request), overrideGlobalObjects: false })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  closeServer = () => new Promise(resolve => void server.close(() => resolve()))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  github.setBaseUrl(url)
  app = await github.createApp({ name: "Fixer", owner: "acme", permissions: PERMISSIONS, repositories: [REPOSITORY] })
  github.setSecret(REPOSITORY, "APP_ID", app.clientId)
  github.setSecret(REPOSITORY, "APP_KEY", app.privateKey.replaceAll("\n", "\\n"))
  const doors = { githubApi: url, githubServer: url, close: () => Promise.resolve(), translate: (text: string) => text }
  const openDoors = () => Promise.resolve(doors)
  runner = createRunner({ clock, host: github, workDirectory: join(directory, "runner"), standIns, openDoors })
})
afterAll(async () => {
  await runner.close()
  clock.close()
  await closeServer()
  await github.close()
  await rm(directory, { recursive: true, force: true })
})

async function dispatch(workflow: string, run = ""): Promise<RunDetail> {
  const token = github.issuePat({ owner: "dana", permissions: { actions: "write" }, repositories: [REPOSITORY] })
  const known = runner.runs().length
  const answer = await fetch(`${url}/repos/${REPOSITORY}/actions/workflows/${workflow}/dispatches`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ ref: "main", inputs: { run } }),
  })
  expect(answer.status).toBe(204)
  await clock.settled()
  const started = runner.runs()[known]
  if (!started) throw new Error("No run was started")
  return started
}

describe("the stand-in of actions/create-github-app-token", () => {
  it("gets a masked token with just what was asked for, and takes it back at the end", async () => {
    const run = await dispatch("token.yml")
    expect(run.conclusion).toBe("success")
    // The App reaches one repository, and reads there.
    expect(findStep(run, "s").log).toContain("200\n404\n")
    expect(findStep(run, "said").log).toContain(`*** fixer ${app.installationId}`)
    const [token] = github.snapshot().tokens.filter(known => known.kind === "installation")
    expect(token).toMatchObject({
      login: "fixer[bot]",
      permissions: { metadata: "read", contents: "read", pull_requests: "write" },
      repositories: [REPOSITORY],
      revoked: true,
    })
  })

  it("fails in the action's words where something is missing, unknown or too much", async () => {
    const run = await dispatch("wrong.yml")
    const said = (id: string): string => findStep(run, id).log
    expect(said("no-id")).toContain("The 'client-id' (or deprecated 'app-id') input must be set to a non-empty string.")
    expect(said("no-key")).toContain("The 'private-key' input must be set")
    expect(findStep(run, "bad-key").outcome).toBe("failure")
    expect(said("unknown")).toContain("##[error]Integration not found")
    expect(said("foreign")).toContain("##[error]Not Found")
    expect(said("much")).toContain("##[error]The permissions requested are not granted to this installation.")
    expect(said("old")).toContain("Input 'app-id' has been deprecated with message: Use 'client-id' instead.")
    expect(findStep(run, "old").outcome).toBe("success")
    expect(findStep(run, "all").outcome).toBe("success")
    const kept = github.snapshot().tokens.filter(known => known.kind === "installation" && !known.revoked)
    expect(kept).toMatchObject([{ permissions: { ...PERMISSIONS, metadata: "read" } }])
    expect(findStep(run, "node").outcome).toBe("success")
    expect(said("old-node")).toContain("installs no other")
  })
})

describe("the stand-ins of artifacts, beyond one run", () => {
  it("find artifacts by their ids, and read those of another run with a token that may", async () => {
    const kept = await dispatch("keep.yml")
    expect(kept.errors).toEqual([])
    const both = "in-both/a/a.txt in-both/b/a.txt in-both/b/b.txt"
    expect(findStep(kept, "ls").log).toContain(`in-a/a.txt ${both} in-one/a.txt in-one/b.txt \n`)
    expect(findStep(kept, "gone").log).toContain("None of the provided artifact IDs were found")
    expect(findStep(kept, "raw").log).toContain("Input 'skip-decompress: true' is not supported")
    expect(findStep(kept, "below").log).toContain("1 file(s)")
    expect(findStep(kept, "dot").log).toContain("No files were found")
    const taken = await dispatch("take.yml", kept.id)
    expect(findStep(taken, "ls").log).toContain("one\n")
    expect(findStep(taken, "without").log).toContain("has no effect without 'github-token'")
    expect(findStep(await dispatch("may-not.yml", kept.id), "take").log).toContain(
      "Unable to download artifact(s): Resource not accessible by integration",
    )
  })
})
