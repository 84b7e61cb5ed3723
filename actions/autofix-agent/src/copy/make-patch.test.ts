import { execFileSync } from "node:child_process"
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { makePatch } from "./make-patch.ts"
import { prepareCopy, type WorkCopy } from "./prepare-copy.ts"
import { stageCopy } from "./stage-copy.ts"

const FILES: Readonly<Record<string, string>> = {
  ".gitignore": "node_modules/\n*.log\n",
  ".gitattributes": "*.bin filter=evil diff=evil\n*.js -diff text eol=crlf\n",
  "src/.gitignore": "generated\n",
  "src/a.js": "one\ntwo\nthree\n",
  "src/b.js": "b\n",
  "lib/deep/c.js": "c\n",
}

describe("the patch of what an agent left", () => {
  let folder: string
  let sha: string
  let copy: WorkCopy
  let scratch: string
  const checkout = (): string => join(folder, "checkout")
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@e", "-c", "protocol.file.allow=always", ...args], {
      cwd,
      encoding: "latin1",
      stdio: ["ignore", "pipe", "ignore"],
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "auto-triage-patch-"))
    for (const [path, text] of Object.entries(FILES)) put(checkout(), path, text)
    git(checkout(), "init", "-q")
    git(checkout(), "add", "-A")
    git(checkout(), "commit", "-q", "-m", "base")
    sha = git(checkout(), "rev-parse", "HEAD").trim()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    scratch = mkdtempSync(join(folder, "scratch-"))
    copy = await prepareCopy({ checkout: checkout(), sha, scratch })
  })

  function put(root: string, path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  async function patchOf(before = sha): Promise<{ text: string; files: number; applied: string }> {
    const made = await makePatch(copy, before)
    if ("fault" in made) throw new Error(made.fault)
    const tree = mkdtempSync(join(folder, "tree-"))
    git(folder, "clone", "-q", checkout(), tree)
    writeFileSync(join(scratch, "patch"), made.patch)
    if (made.files > 0) git(tree, "apply", "--index", join(scratch, "patch"))
    return { text: made.patch.toString("latin1"), files: made.files, applied: tree }
  }

  const shown = (text: string): string[] =>
    [...text.matchAll(/^diff --git a\/(.+) b\/.+$/gm)].map(match => match[1] ?? "")

  it("is empty where nothing was changed", async () => {
    expect(await patchOf()).toMatchObject({ text: "", files: 0 })
  })

  it("holds edits, new files and deletions as text, and applies to the base", async () => {
    put(copy.root, "src/a.js", "one\nTWO\nthree\n")
    put(copy.root, "src/new/d.js", "d\n")
    rmSync(join(copy.root, "lib"), { recursive: true })
    const { text, files, applied } = await patchOf()
    expect(files).toBe(3)
    expect(text).toContain("-two\n+TWO\n")
    expect(text).not.toContain("GIT binary patch")
    expect(readFileSync(join(applied, "src/new/d.js"), "utf8").trim()).toBe("d")
  })

  it("shows links, modes, binaries and moves as what they are", async () => {
    symlinkSync("/etc/passwd", join(copy.root, "src/link.js"))
    chmodSync(join(copy.root, "src/b.js"), 0o755)
    put(copy.root, "data.bin", Buffer.from([0, 1, 2, 255]))
    rmSync(join(copy.root, "src/a.js"))
    put(copy.root, "src/moved.js", FILES["src/a.js"] ?? "")
    const { text } = await patchOf()
    expect(text).toContain("new file mode 120000")
    expect(text).toContain("old mode 100644\nnew mode 100755")
    expect(text).toContain("GIT binary patch")
    expect(text).not.toContain("rename")
    expect(shown(text)).toEqual(["data.bin", "src/a.js", "src/b.js", "src/link.js", "src/moved.js"])
  })

  it("shows a repository in the repository as a submodule, with or without a commit", async () => {
    for (const name of ["full", "empty"]) mkdirSync(join(copy.root, name))
    put(copy.root, "full/x.js", "x\n")
    for (const name of ["full", "empty"]) git(join(copy.root, name), "init", "-q")
    git(join(copy.root, "full"), "add", "-A")
    git(join(copy.root, "full"), "commit", "-q", "-m", "nested")
    put(copy.root, "empty/y.js", "y\n")
    const made = await makePatch(copy, sha)
    const text = "patch" in made ? made.patch.toString() : made.fault
    expect(shown(text)).toEqual(["empty", "full"])
    expect(text.match(/new file mode 160000/g)).toHaveLength(2)
  })

  it("ignores by the base's rules alone", async () => {
    put(copy.root, "node_modules/x/index.js", "x")
    put(copy.root, "src/generated/y.js", "y")
    put(copy.root, "src/z.log", "z")
    put(copy.root, "src/.gitignore", "*\n")
    put(copy.root, "src/hidden.js", "hidden\n")
    put(copy.root, "lib/.gitignore", "*\n")
    put(copy.root, "lib/also-hidden.js", "hidden\n")
    put(copy.root, ".git/info/exclude", "*\n")
    expect(shown((await patchOf()).text)).toEqual([
      "lib/.gitignore",
      "lib/also-hidden.js",
      "src/.gitignore",
      "src/hidden.js",
    ])
  })

  it("runs nothing and reads nothing that the agent planted", async () => {
    const proof = join(folder, "ran")
    const script = join(copy.root, "evil.sh")
    put(copy.root, "evil.sh", `#!/bin/sh\ntouch ${proof}\ncat\n`)
    chmodSync(script, 0o755)
    appendFileSync(
      join(copy.root, ".git/config"),
      `[core]\n\tfsmonitor = ${script}\n\thooksPath = ${copy.root}\n[filter "evil"]\n\tclean = ${script}\n\tsmudge = ${script}\n[diff "evil"]\n\ttextconv = ${script}\n\tcommand = ${script}\n`,
    )
    put(copy.root, "x.bin", "bin\n")
    const { files } = await patchOf()
    expect(files).toBe(2)
    expect(() => readFileSync(proof)).toThrow("ENOENT")
  })

  it("writes through no link that the agent put in a folder's place", async () => {
    const outside = join(folder, "outside")
    mkdirSync(outside, { recursive: true })
    rmSync(join(copy.root, "src"), { recursive: true })
    symlinkSync(outside, join(copy.root, "src"))
    const { text } = await patchOf()
    expect(shown(text)).toContain("src")
    expect(execFileSync("ls", ["-A", outside], { encoding: "utf8" })).toBe("")
  })

  it("leaves out what the installation made, and keeps what the agent changed of it", async () => {
    put(copy.root, "made.txt", "made\n")
    put(copy.root, "also.txt", "made\n")
    put(copy.root, "src/b.js", "b\ninstalled\n")
    const staged = await stageCopy(copy)
    const before = "tree" in staged ? staged.tree : staged.fault
    put(copy.root, "src/a.js", "one\nTWO\nthree\n")
    put(copy.root, "also.txt", "changed\n")
    const { text, applied } = await patchOf(before)
    expect(shown(text)).toEqual(["also.txt", "src/a.js"])
    expect(readFileSync(join(applied, "src/b.js"), "utf8").trim()).toBe("b")
  })

  it("says that a change is too large", async () => {
    put(copy.root, "big.txt", `${"0123456789abcdef".repeat(64)}\n`.repeat(6 * 1024))
    expect(await makePatch(copy, sha)).toEqual({ fault: "The agent's change is larger than 5 MiB" })
  })

  it("says that a name cannot be read", async () => {
    put(copy.root, "git~1/config", "x\n")
    const made = await makePatch(copy, sha)
    expect("fault" in made ? made.fault : "").toMatch(/^The agent's files cannot be read: .*git~1/)
  })

  it("is not made for a checkout of another commit", async () => {
    const other = mkdtempSync(join(folder, "scratch-"))
    await expect(prepareCopy({ checkout: checkout(), sha: "1".repeat(40), scratch: other })).rejects.toThrow(
      "The checkout is not of the base",
    )
  })

  it("starts from a copy without the checkout's own git directory", () => {
    put(checkout(), ".git/secret", "canary")
    expect(() => readFileSync(join(copy.root, ".git/secret"))).toThrow("ENOENT")
    expect(git(copy.root, "status", "--short")).toBe("")
  })
})
