import { execFileSync } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { gitEnvironment } from "./git/run-git.ts"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

let lab: TestGitHub
let scratch: string

beforeEach(async () => {
  lab = await startGitHub()
  scratch = await mkdtemp(join(tmpdir(), "lab-source-"))
})
afterEach(async () => {
  await lab.close()
  await rm(scratch, { recursive: true, force: true })
})

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Dana", "-c", "user.email=dana@example.com"]
  return execFileSync("git", ["-C", scratch, ...identity, ...args], { encoding: "utf8", env: gitEnvironment() })
}

async function sourceRepository(): Promise<void> {
  git("init", "--quiet", "--initial-branch=main")
  await writeFile(join(scratch, ".gitattributes"), "hidden.txt export-ignore\n")
  await writeFile(join(scratch, "hidden.txt"), "still here\n")
  await mkdir(join(scratch, "bin"))
  await writeFile(join(scratch, "bin", "run.sh"), "#!/bin/sh\n", { mode: 0o755 })
  await symlink("run.sh", join(scratch, "bin", "link"))
  git("add", "--all")
  git("commit", "--quiet", "--message", "one")
  git("tag", "--annotate", "--message", "first", "v1")
  git("checkout", "--quiet", "-b", "develop")
  git("commit", "--quiet", "--allow-empty", "--message", "two")
  git("checkout", "--quiet", "main")
}

test("a local repository comes with all its branches, tags and history", async () => {
  await sourceRepository()
  await lab.github.addRepository({ name: "percihealth/real", defaultBranch: "develop", from: { git: scratch } })
  const { github } = lab
  expect(github.defaultBranch("percihealth/real")).toBe("develop")
  for (const revision of ["main", "develop", "v1", "HEAD", "refs/heads/main"]) {
    const expected = git("rev-parse", `${revision === "HEAD" ? "develop" : revision}^{commit}`).trim()
    expect(await github.resolve("percihealth/real", revision)).toBe(expected)
  }
  const main = git("rev-parse", "main").trim()
  expect(await github.resolve("percihealth/real", main.slice(0, 9))).toBe(main)
  expect(await github.resolve("percihealth/real", "develop~1")).toBe(main)
  expect(await github.resolve("percihealth/real", "none")).toBeNull()
  expect(await github.resolve("percihealth/real", `main:bin`)).toBeNull()
})

test("a clone whose default branch is only its remote's still has it", async () => {
  await sourceRepository()
  const clone = join(scratch, "clone")
  git("clone", "--quiet", scratch, clone)
  await lab.github.addRepository({ name: "percihealth/clone", defaultBranch: "develop", from: { git: clone } })
  expect(await lab.github.resolve("percihealth/clone", "develop")).toBe(git("rev-parse", "develop").trim())
  git("-C", clone, "checkout", "--quiet", "--detach")
  await lab.github.addRepository({ name: "percihealth/detached", defaultBranch: "trunk", from: { git: clone } })
  expect(await lab.github.resolve("percihealth/detached", "trunk")).toBe(git("rev-parse", "main").trim())
})

test("a checkout has every file with its mode, also what archives would leave out", async () => {
  await sourceRepository()
  await lab.github.addRepository({ name: "percihealth/real", defaultBranch: "main", from: { git: scratch } })
  const into = await mkdtemp(join(tmpdir(), "lab-checkout-"))
  const sha = (await lab.github.resolve("percihealth/real", "main")) ?? ""
  await lab.github.exportTree("percihealth/real", sha, into)
  expect((await readdir(into)).toSorted()).toEqual([".gitattributes", "bin", "hidden.txt"])
  expect((await stat(join(into, "bin", "run.sh"))).mode & 0o111).not.toBe(0)
  expect(await readFile(join(into, "bin", "link"), "utf8")).toBe("#!/bin/sh\n")
  const folder = await mkdtemp(join(tmpdir(), "lab-checkout-"))
  await lab.github.exportTree("percihealth/real", sha, folder, "bin")
  expect((await readdir(folder)).toSorted()).toEqual(["link", "run.sh"])
  await expect(lab.github.exportTree("percihealth/real", sha, folder, "none")).rejects.toThrow("has no none")
  await rm(into, { recursive: true })
  await rm(folder, { recursive: true })
})

test("files and folders are read at a commit", async () => {
  const sha = (await lab.github.resolve(repository, "main")) ?? ""
  expect(await lab.github.readFile(repository, sha, "README.md")).toBe("# Monorepo\n")
  expect(await lab.github.readFile(repository, sha, "services")).toBeNull()
  expect(await lab.github.readFile(repository, sha, "none.txt")).toBeNull()
  expect(await lab.github.listFolder(repository, sha, ".github/workflows")).toEqual(["ci.yml", "error-triage.yml"])
  expect(await lab.github.listFolder(repository, sha, "none")).toEqual([])
})

test("a repository of files has the same commit on each branch, and names are unique without regard to case", async () => {
  expect(lab.github.repositories()).toEqual([repository])
  expect(await lab.github.resolve(repository, "develop")).toBe(await lab.github.resolve(repository, "main"))
  await expect(
    lab.github.addRepository({ name: repository.toUpperCase(), defaultBranch: "main", from: { files: {} } }),
  ).rejects.toThrow("exists already")
})

test("a token of a workflow's permission names can do just those things", async () => {
  const job = lab.github.mintJobToken({ repository, permissions: { "pull-requests": "write", contents: "none" } })
  expect((await lab.send(job, `GET /repos/${repository}/pulls`)).status).toBe(200)
  expect((await lab.send(job, `GET /repos/${repository}/git/ref/heads/main`)).status).toBe(403)
  expect(job).toMatch(/^ghs_\d+_/)
})

test("the digest names what there is and shows no secret and no token", () => {
  lab.github.setSecret(repository, "JIRA_TOKEN", "hunter2")
  lab.github.setVariable(repository, "SWITCH", "true")
  const token = lab.pat({ contents: "read" })
  const snapshot = lab.github.snapshot()
  expect(snapshot.repositories[0]).toMatchObject({
    name: repository,
    secretNames: ["JIRA_TOKEN"],
    variables: { SWITCH: "true" },
  })
  expect(JSON.stringify(snapshot)).not.toContain("hunter2")
  expect(JSON.stringify(snapshot)).not.toContain(token)
})
