import { spawnSync } from "node:child_process"
import { join, resolve } from "node:path"
import { aRepository, type ARepository } from "@auto-triage/shared/adapters/git/testing/a-repository"
import { ConfigError } from "@auto-triage/shared/errors"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { aFolder } from "../explain/testing/a-folder.ts"
import { type JudgedPatch, judgePatch } from "./judge-patch.ts"
import { readPolicyCommand } from "./read-policy-command.ts"

const CONFIG = `services:
  - name: shop
    path: apps/shop
  - name: web
    path: apps/web
autofix:
  policy:
    forbidden: ["apps/shop/payments/**"]
`
const CODE = "export const price = (a: number) => a * 2\n"
const repository = aRepository({
  ".github/auto-triage.yml": CONFIG,
  "apps/shop/price.ts": CODE,
  "apps/shop/payments/card.ts": CODE,
  "apps/web/page.ts": CODE,
  "tools/run.ts": CODE,
})
const bare = aRepository({ "src/price.ts": CODE })
afterAll(() => {
  repository.remove()
  bare.remove()
})

const edit = (path: string, to = "export const price = (a: number) => a * 3"): string =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-${CODE}+${to}\n`
const command = (args: readonly string[]) => {
  const read = readPolicyCommand(args)
  if (read.kind === "help") throw new Error("no help was asked for")
  return read
}
const judge = (patch: string, args: readonly string[] = [], where: ARepository = repository): Promise<JudgedPatch> => {
  const file = aFolder({ "fix.patch": patch }).path("fix.patch").full
  return judgePatch(command(["--base", "HEAD", "--patch", file, "--repo", where.folder, ...args]))
}
const denials = ({ checks }: JudgedPatch): string[] =>
  checks.filter(check => check.verdict === "deny").map(check => check.rule)

describe("the policy of a patch", () => {
  test("tells base, digest, decision, checks and files, and leaves the repository as it was", async () => {
    const before = repository.digest()
    const judged = await judge(edit("apps/shop/price.ts"))
    expect(judged).toMatchObject({
      base: repository.base,
      patchSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      decision: "publish-with-warnings",
      files: ["apps/shop/price.ts"],
    })
    expect(judged.checks.length).toBeGreaterThan(30)
    expect(repository.digest()).toBe(before)
  })

  test("takes the configuration of the base, and the service that the files belong to", async () => {
    expect(denials(await judge(edit("apps/shop/payments/card.ts")))).toEqual(["forbidden-by-config"])
    expect(denials(await judge(edit("tools/run.ts")))).toEqual(["outside-editable"])
    expect(denials(await judge(edit("apps/shop/price.ts") + edit("apps/web/page.ts")))).toEqual(["outside-editable"])
    expect(denials(await judge(edit("apps/web/page.ts"), ["--service", "shop"]))).toEqual(["outside-editable"])
    expect(denials(await judge(edit("apps/web/page.ts"), ["--service", "web"]))).toEqual([])
  })

  test("leaves all of a repository without configuration open", async () => {
    expect(denials(await judge(edit("src/price.ts"), [], bare))).toEqual([])
  })

  test("knows the error that is fixed", async () => {
    const error = aFolder({ "error.json": { type: "RangeError", message: "bad" } }).path("error.json").full
    const swallowed = "try { f() } catch (RangeError e) { x = 0; }"
    const patch = `diff --git a/src/A.java b/src/A.java\nnew file mode 100644\n--- /dev/null\n+++ b/src/A.java\n@@ -0,0 +1 @@\n+${swallowed}\n`
    expect(denials(await judge(patch, [], bare))).toEqual([])
    expect(denials(await judge(patch, ["--error", error], bare))).toEqual(["swallowed-exceptions"])
  })

  test.each([
    ["no patch", "hello\n"],
    ["an empty one", ""],
    ["one for another base", edit("apps/shop/none.ts")],
  ])("refuses %s, and skips what it could not look at", async (_, patch) => {
    const { decision, checks, files } = await judge(patch)
    expect([decision, files]).toEqual(["refuse", []])
    expect(checks[0]).toMatchObject({ rule: "patch-applies", verdict: "deny", evidence: [expect.any(String)] })
    expect(new Set(checks.slice(1).map(check => check.verdict))).toEqual(new Set(["skipped"]))
  })
})

describe("bad usage is told", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["without a base", ["--patch", "-"], /--base REV/],
    ["without a patch", ["--base", "HEAD"], /--patch FILE/],
    ["an empty value", ["--base", "", "--patch", "-"], /--base has no value/],
    ["an unknown option", ["--bas", "HEAD"], /Unknown option/],
    ["options that npm kept", ["HEAD"], /npm needs --/],
  ])("%s", (_, args, message) => {
    expect(() => readPolicyCommand(args)).toThrow(ConfigError)
    expect(() => readPolicyCommand(args)).toThrow(message)
  })

  test.each<[string, readonly string[], RegExp]>([
    ["unknown revision", ["--base", "nope"], /--base: the repository knows no such commit/],
    ["missing patch", ["--patch", "/there/is/none"], /there is no such file/],
    ["no repository", ["--repo", "/"], /no git repository/],
    ["unknown service", ["--service", "nope"], /use one of shop, web/],
    ["error that is no JSON", ["--error", join(repository.folder, "apps/shop/price.ts")], /no JSON/],
  ])("%s", async (_, args, message) => {
    await expect(judge(edit("apps/shop/price.ts"), args)).rejects.toThrow(message)
    await expect(judge(edit("apps/shop/price.ts"), args)).rejects.toThrow(ConfigError)
  })

  test("a configuration that is not valid", async () => {
    const broken = aRepository({ ".github/auto-triage.yml": "services: 1\n", "a.ts": CODE })
    onTestFinished(() => broken.remove())
    await expect(judge(edit("a.ts"), [], broken)).rejects.toThrow(/auto-triage\.yml:1/)
  })
})

test.each([
  [
    0,
    "a patch on standard input",
    edit("src/price.ts"),
    "HEAD",
    /^\{\n  "base": "[^]+"publish-with-warnings"[^]+\}\n$/,
    /^$/,
  ],
  [1, "a refused patch", "junk", "HEAD", /^\{\n  "base": "[^]+"refuse"[^]+\}\n$/, /^$/],
  [2, "an unknown revision", edit("src/price.ts"), "nope", /^$/, /^--base: /],
] as const)("the command ends with %i for %s", (status, _, input, base, stdout, stderr) => {
  const root = resolve(import.meta.dirname, "../../../..")
  const args = ["--conditions=source", join(root, "packages/cli/src/policy.ts"), "--base", base, "--patch", "-"]
  const end = spawnSync(process.execPath, args, {
    input,
    encoding: "utf8",
    cwd: root,
    env: { ...process.env, INIT_CWD: bare.folder },
  })
  expect(end).toMatchObject({
    status,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  })
})
