import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { findStep } from "../testing/find-step.ts"
import { createTestRunner, REPOSITORY, type TestRunner } from "../testing/test-runner.ts"
import { standIns } from "./stand-ins.ts"

/** A runner whose server URL is a directory of real git repositories. */
function createLab(): TestRunner & { readonly server: string } {
  const holder = { server: "" }
  const lab = createTestRunner({
    standIns,
    openDoors: () =>
      Promise.resolve({
        githubApi: "",
        githubServer: `file://${holder.server}`,
        close: () => Promise.resolve(),
        translate: value => value,
      }),
  })
  holder.server = join(lab.directory, "server")
  return { ...lab, server: holder.server }
}

function git(directory: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]
  return execFileSync("git", [...identity, ...args], { cwd: directory, encoding: "utf8" }).trim()
}

function createRepository(server: string, name: string): string {
  const directory = join(server, name)
  mkdirSync(directory, { recursive: true })
  git(directory, "init", "-q")
  for (const text of ["one", "two"]) {
    writeFileSync(join(directory, "file.txt"), text)
    git(directory, "add", ".")
    git(directory, "commit", "-qm", text)
  }
  git(directory, "branch", "develop", "HEAD~1")
  git(directory, "tag", "v1", "HEAD~1")
  return directory
}

const head = "on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"

async function runAt(lab: TestRunner, sha: string, workflow: string) {
  lab.host.commit(REPOSITORY, { ".github/workflows/a.yml": workflow })
  const [run] = await lab.emit({ name: "repository_dispatch", repository: REPOSITORY, sha })
  if (!run) throw new Error("The workflow did not start")
  return run
}

describe("the stand-in of actions/checkout", () => {
  it("checks out the event's commit on its branch, one commit deep, and forgets the token at the end", async () => {
    const lab = createLab()
    const directory = createRepository(lab.server, REPOSITORY)
    const old = git(directory, "rev-parse", "HEAD~1")
    const run = await runAt(
      lab,
      old,
      `${head}
      - {id: c, uses: actions/checkout@v7}
      - id: s
        run: |
          echo "$(cat file.txt) $(git branch --show-current) $(git rev-list --count HEAD) \${{ steps.c.outputs.commit }}"
          echo "token kept: $(git config --get-all include.path | grep -c git-credentials) in workspace: $(grep -rc extraheader .git/config)"
`,
    )
    expect(run.jobs[0]?.steps.map(step => [step.name, step.conclusion])).toContainEqual([
      "Post Run actions/checkout@v7",
      "success",
    ])
    expect(findStep(run, "s").log).toContain(`one main 1 ${old}\n`)
    expect(findStep(run, "s").log).toContain("token kept: 1 in workspace: 0\n")
  })

  it.each([
    ["a branch", "ref: develop", "one develop"],
    ["a tag", "ref: v1", "one "],
    ["all history", "fetch-depth: 0", "two main"],
  ])("checks out %s", async (_, input, expected) => {
    const lab = createLab()
    const directory = createRepository(lab.server, REPOSITORY)
    const run = await runAt(
      lab,
      git(directory, "rev-parse", "HEAD"),
      `${head}
      - {uses: actions/checkout@v7, with: {${input}, persist-credentials: false}}
      - {id: s, run: 'echo "$(cat file.txt) $(git branch --show-current) [$(git config --get-all include.path)]"'}
`,
    )
    expect(findStep(run, "s").log).toContain(`${expected} []\n`)
  })

  it("checks out another repository's default branch into a path, and refuses what it cannot do", async () => {
    const lab = createLab()
    createRepository(lab.server, "tools/kit")
    const run = await runAt(
      lab,
      "0".repeat(40),
      `${head}
      - {uses: actions/checkout@v7, with: {repository: tools/kit, path: kit}}
      - {id: s, run: cat kit/file.txt}
      - {id: lfs, continue-on-error: true, uses: actions/checkout@v7, with: {lfs: true}}
      - {id: up, continue-on-error: true, uses: actions/checkout@v7, with: {path: ../up}}
      - {id: none, continue-on-error: true, uses: actions/checkout@v7, with: {repository: tools/kit, ref: nowhere}}
`,
    )
    expect(findStep(run, "s").log).toContain("two")
    expect(findStep(run, "lfs").log).toContain("##[error]Input 'lfs: true' is not supported by the lab's stand-in")
    expect(findStep(run, "up").log).toContain("is not under")
    expect(findStep(run, "none").log).toContain("A branch or tag with the name 'nowhere' could not be found")
  })
})

describe("the stand-ins of artifacts", () => {
  it("hand files from job to job with their digest, once per name", async () => {
    const lab = createLab()
    const run = await runAt(
      lab,
      "0".repeat(40),
      `on: repository_dispatch
jobs:
  make:
    runs-on: ubuntu-latest
    outputs: {digest: "\${{ steps.u.outputs.artifact-digest }}"}
    steps:
      - run: mkdir -p out/sub && echo a > out/a.txt && echo b > out/sub/b.txt && echo h > out/.hidden && echo n > out/no.log
      - {id: u, uses: actions/upload-artifact@v7, with: {name: result, path: "out\\n!out/*.log"}}
      - {uses: actions/upload-artifact@v7, with: {name: other, path: out/a.txt}}
      - {id: again, continue-on-error: true, uses: actions/upload-artifact@v7, with: {name: result, path: out}}
      - {id: none, uses: actions/upload-artifact@v7, with: {name: none, path: nothing}}
  take:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - {id: d, uses: actions/download-artifact@v8, with: {name: result, path: in}}
      - {id: s, run: "find in -type f | sort | tr '\\\\n' ' '"}
      - {id: all, uses: actions/download-artifact@v8, with: {path: every}}
      - {id: missing, continue-on-error: true, uses: actions/download-artifact@v8, with: {name: nope}}
      - {id: ls, run: ls every/result}
`,
    )
    expect(run.errors).toEqual([])
    expect(findStep(run, "s").log).toContain("in/a.txt in/sub/b.txt")
    expect(findStep(run, "s").log).not.toContain("hidden")
    expect(findStep(run, "s").log).not.toContain("no.log")
    expect(findStep(run, "ls").log).toContain("a.txt\nsub\n")
    expect(findStep(run, "again").outcome).toBe("failure")
    expect(findStep(run, "none").log).toContain("##[warning]No files were found")
    expect(findStep(run, "missing").log).toContain("Artifact not found for name: nope")
    expect(findStep(run, "d").log).toContain(run.jobs[0]?.outputs["digest"] ?? "no digest")
  })
})
