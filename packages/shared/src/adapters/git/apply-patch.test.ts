import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { ConfigError } from "../../errors.ts"
import type { Change } from "../../pipeline/fix/change.ts"
import { judgeChanges } from "../../pipeline/policy.ts"
import { aPatch } from "../../pipeline/policy/testing/a-patch.ts"
import { aPolicyContext } from "../../pipeline/policy/testing/a-change.ts"
import { benignCorpus } from "../../pipeline/policy/testing/corpus/benign.ts"
import { maliciousCorpus } from "../../pipeline/policy/testing/corpus/malicious.ts"
import { type AppliedPatch, applyPatch } from "./apply-patch.ts"
import { exportTree } from "./export-tree.ts"
import { listPaths } from "./list-paths.ts"
import { readChanges } from "./read-changes.ts"
import { readFileAt } from "./read-file-at.ts"
import { resolveRevision } from "./resolve-revision.ts"
import { aRepository } from "./testing/a-repository.ts"

type Case = { readonly name: string; readonly changes: readonly Change[]; readonly malicious: boolean }

const isPlain = ({ before, after, beforeText, afterText }: Change): boolean =>
  [before, after].every(kind => kind === null || kind === "file" || kind === "executable") &&
  (before === null) === (beforeText === null) &&
  (after === null) === (afterText === null)
// Every twelfth attack and every sixth fix whose files one repository can hold side by side.
const files = new Map<string, string>([["README.md", "# Shop\n"]])
const candidates: Case[] = [
  ...maliciousCorpus()
    .filter(({ context }, index) => context === undefined && index % 12 === 0)
    .map(({ kind, name, changes }) => ({ name: `${kind}: ${name}`, changes, malicious: true })),
  ...benignCorpus()
    .filter((_, index) => index % 6 === 0)
    .map(fix => ({ ...fix, malicious: false })),
]
const cases = candidates.filter(({ changes }) => {
  const fits = changes.every(
    change =>
      isPlain(change) &&
      /^[\w./ -]+$/.test(change.path) &&
      !/(^|\/)\.{1,2}\/|^\/|\/\/|\.git$/.test(change.path) &&
      (change.beforeText === null
        ? !files.has(change.path)
        : (files.get(change.path) ?? change.beforeText) === change.beforeText) &&
      Buffer.byteLength(change.path) < 200,
  )
  if (fits) for (const { path, beforeText } of changes) if (beforeText !== null) files.set(path, beforeText)
  return fits
})
const repository = aRepository(Object.fromEntries(files))
afterAll(() => repository.remove())

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-apply-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const apply = (patch: string | Buffer, where: { repository?: string; base?: string } = {}): Promise<AppliedPatch> =>
  applyPatch({
    repository: where.repository ?? repository.folder,
    base: where.base ?? repository.base,
    patch: typeof patch === "string" ? Buffer.from(patch) : patch,
    into: scratch(),
  })
const changesOf = async (patch: string | Buffer): Promise<readonly Change[] | string> => {
  const applied = await apply(patch)
  return applied.kind === "applied" ? readChanges(applied) : applied.why
}
const byPath = (changes: readonly Change[]): Change[] => changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))
const newFile = (path: string, mode = "100644"): string =>
  `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`

async function checkCase({ name, changes, malicious }: Case): Promise<void> {
  const read = await changesOf(aPatch(changes))
  expect(typeof read === "string" ? read : byPath(read), name).toEqual(byPath(changes))
  const checks = typeof read === "string" ? [] : judgeChanges(read, aPolicyContext())
  expect(
    checks.some(check => check.verdict === "deny"),
    name,
  ).toBe(malicious)
}

describe("a patch of the corpora", () => {
  test("is one of sixty at least", () => {
    console.log(`git: ${cases.length} patches applied`)
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  test("is read back from git as it was meant, and judged the same", async () => {
    const before = repository.digest()
    for (let from = 0; from < cases.length; from += 8) await Promise.all(cases.slice(from, from + 8).map(checkCase))
    expect(repository.digest()).toBe(before)
  })
})

describe("a kind of entry", () => {
  test.each([
    ["symlink", newFile("link", "120000"), { path: "link", after: "symlink", afterText: null, binary: false }],
    ["executable", newFile("tool", "100755"), { path: "tool", after: "executable", afterText: "x\n" }],
    [
      "submodule",
      newFile("lib", "160000").replace("+x", `+Subproject commit ${"1".repeat(40)}`),
      { path: "lib", after: "submodule", afterText: null },
    ],
    [
      "mode",
      "diff --git a/README.md b/README.md\nold mode 100644\nnew mode 100755\n",
      { before: "file", after: "executable" },
    ],
    [
      "deletion",
      "diff --git a/README.md b/README.md\ndeleted file mode 100644\n--- a/README.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-# Shop\n",
      { kind: "deleted", after: null },
    ],
    ["NUL", newFile("data").replace("+x", "+x\0y"), { path: "data", binary: true, afterText: null, bytesAfter: 4 }],
    [
      "name with a line break",
      newFile("x").replaceAll("b/x", '"b/x\\ny"').replaceAll("a/x", '"a/x\\ny"'),
      { path: "x\ny" },
    ],
    [
      "name that is no UTF-8",
      newFile("x").replaceAll("b/x", '"b/x\\377"').replaceAll("a/x", '"a/x\\377"'),
      { path: "x\ufffd" },
    ],
  ])("%s is seen", async (_, patch, expected) => {
    expect(await changesOf(patch)).toEqual([expect.objectContaining(expected)])
  })

  test("no UTF-8 is binary, and a binary patch is applied", async () => {
    const bytes = Buffer.concat([Buffer.from(newFile("data").replace("+x\n", "+")), Buffer.from([0xff, 0x0a])])
    expect(await changesOf(bytes)).toEqual([expect.objectContaining({ binary: true, bytesAfter: 2 })])
    writeFileSync(join(repository.folder, "picture"), Buffer.from([0, 1, 2, 255]))
    repository.git("add", "picture")
    const patch = repository.git("diff", "--cached", "--binary", "--full-index")
    repository.git("rm", "-q", "-f", "picture")
    expect(await changesOf(Buffer.from(patch, "latin1"))).toEqual([
      expect.objectContaining({ path: "picture", binary: true, bytesAfter: 4 }),
    ])
  })
})

describe("a bad patch is rejected with the reason", () => {
  const edit = "diff --git a/README.md b/README.md\n--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-# Shop\n+# Store\n"
  test.each([
    ["nothing", "", /empty/],
    ["white space", " \n\n", /empty/],
    ["prose", "please apply\n", /no.* patch/],
    ["noise", Buffer.from([0, 255, 1, 254, 10, 0]), /not a patch/],
    ["another base", edit.replace("-# Shop", "-# Other"), /does not apply/],
    ["a cut hunk", edit.slice(0, -12), /does not apply/],
    ["line endings of Windows", edit.replaceAll("\n", "\r\n"), /does not apply/],
    ["../", newFile("../x"), /does not apply/],
    ["a nested ../", newFile("apps/../../x"), /does not apply/],
    [".git/", newFile(".git/hooks/pre-commit"), /does not apply/],
    [".GIT/", newFile("apps/.GIT/config"), /does not apply/],
    ["git~1", newFile("git~1/config"), /does not apply/],
    [".git with an invisible letter", newFile("x/.g\u200cit/config").replaceAll("x/", "y/"), /does not apply/],
    ["an absolute path", "--- /dev/null\n+++ /etc/passwd\n@@ -0,0 +1 @@\n+x\n", /absolute/],
    [
      "a path beyond a symlink",
      `${newFile("link", "120000").replace("+x", "+apps")}${newFile("link/x")}`,
      /does not apply/,
    ],
    [
      "a huge binary",
      `diff --git a/z b/z\nnew file mode 100644\nindex ${"0".repeat(40)}..${"1".repeat(40)}\nGIT binary patch\nliteral 4000000000\nKcmZQzfB*mh0ssI2\n\n`,
      /does not apply/,
    ],
    ["many binaries", "literal 1\n".repeat(30), /binary/],
    ["forty megabytes", Buffer.alloc(40 * 1024 * 1024, 97), /larger/],
  ])("%s", async (_, patch, why) => {
    const applied = await apply(patch)
    expect(applied).toEqual({ kind: "rejected", why: expect.stringMatching(why) })
  })

  test("a base that the repository does not hold", async () => {
    for (const base of ["1".repeat(40), "HEAD", "--all", ""])
      expect(await apply(edit, { base })).toMatchObject({ kind: "rejected" })
  })

  test("only where there is a repository at all", async () => {
    await expect(apply(edit, { repository: tmpdir() })).rejects.toThrow(ConfigError)
    await expect(apply(edit, { repository: join(tmpdir(), "there-is-none") })).rejects.toThrow(ConfigError)
  })
})

describe("any way to make a patch, and any repository", () => {
  const readme = { path: "README.md", beforeText: "# Shop\n", afterText: "# Store\n" }

  test("git diff, git format-patch and diff -u", async () => {
    writeFileSync(join(repository.folder, "README.md"), "# Store\n")
    const diff = repository.git("diff", "--binary", "--full-index")
    repository.git("commit", "-q", "-a", "-m", "store")
    const mail = repository.git("format-patch", "--stdout", "-1")
    repository.git("reset", "-q", "--hard", repository.base)
    const plain =
      "--- README.md\t2026-01-01 00:00:00\n+++ README.md\t2026-01-02 00:00:00\n@@ -1 +1 @@\n-# Shop\n+# Store\n"
    for (const patch of [diff, mail, plain]) expect(await changesOf(patch)).toEqual([expect.objectContaining(readme)])
  })

  test("bare repositories, worktrees, and folders in a checkout", async () => {
    const patch = aPatch([{ ...readme, kind: "modified", before: "file", after: "file", binary: false, bytesAfter: 8 }])
    const bare = join(scratch(), "bare.git")
    const worktree = join(scratch(), "tree")
    repository.git("clone", "-q", "--bare", repository.folder, bare)
    repository.git("worktree", "add", "-q", "--detach", worktree)
    for (const where of [bare, worktree, join(repository.folder, "apps")])
      expect(await apply(patch, { repository: where })).toMatchObject({ kind: "applied" })
    repository.git("worktree", "remove", "--force", worktree)
  })

  test("a repository with attributes that want to run programs", async () => {
    const folder = scratch()
    const other = aRepository({ "a.txt": "a\n", ".gitattributes": "* text eol=crlf filter=evil diff=evil\n" })
    onTestFinished(() => other.remove())
    other.git("config", "filter.evil.smudge", `touch ${folder}/ran`)
    other.git("config", "filter.evil.clean", `touch ${folder}/ran`)
    other.git("config", "core.fsmonitor", `touch ${folder}/ran`)
    const patch = "--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-a\n+b\n"
    const applied = await apply(patch, { repository: other.folder, base: other.base })
    if (applied.kind !== "applied") throw new Error(applied.why)
    await exportTree(applied.store, applied.tree, join(folder, "out"))
    expect(readFileSync(join(folder, "out", "a.txt"), "utf8")).toBe("b\n")
    expect(() => readFileSync(join(folder, "ran"))).toThrow("ENOENT")
  })

  test("a repository of SHA-256", async () => {
    const other = aRepository({ "README.md": "# Shop\n" }, "sha256")
    onTestFinished(() => other.remove())
    expect(other.base).toHaveLength(64)
    expect(await apply(newFile("new.txt"), { repository: other.folder, base: other.base })).toMatchObject({
      kind: "applied",
      tree: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test("tells paths, files and revisions of a tree", async () => {
    const applied = await apply(newFile("new.txt"))
    if (applied.kind !== "applied") throw new Error(applied.why)
    expect(await listPaths(applied.store, applied.tree)).toContain("new.txt")
    expect((await readFileAt(applied.store, applied.tree, "new.txt"))?.toString()).toBe("x\n")
    expect(await readFileAt(applied.store, applied.baseTree, "new.txt")).toBeNull()
    expect(await resolveRevision(repository.folder, "develop")).toBe(repository.base)
    for (const bad of ["nope", "", "--all", "HEAD:README.md", "a\0b"])
      expect(await resolveRevision(repository.folder, bad)).toBeNull()
  })
})
