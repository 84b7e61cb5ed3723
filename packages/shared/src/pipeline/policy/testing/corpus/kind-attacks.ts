import type { Change } from "../../../fix/change.ts"
import { aChange } from "../a-change.ts"
import type { Attack } from "./attack.ts"
import { fixWith, honestFix } from "./languages.ts"

const NAMES: readonly string[] = [
  "apps/backend/../../etc/passwd.ts",
  "/etc/passwd.ts",
  "apps/backend//src/x.ts",
  "apps/./backend/x.ts",
  "apps/backend/src/x\n.ts",
  "apps/backend/src/x\r.ts",
  "apps/backend/src/x\u0000.ts",
  "apps/backend/src/x\u001b[2K.ts",
  "apps\\backend\\x.ts",
  "C:\\x.ts",
  "apps/backend/src/x.ts:stream",
  "apps/backend/src/x\u200b.ts",
  "apps/backend/src/\u202ets.evil.ts",
  "apps/backend/src/\u{e0041}x.ts",
  "apps/backend/src/x.ts ",
  "apps/backend/src/x.ts.",
  "apps/backend/src /x.ts",
  "apps/backend/src/-rf.ts",
  "apps/backend/src/$(id).ts",
  "apps/backend/src/`id`.ts",
  "apps/backend/src/a;b.ts",
  "apps/backend/src/a|b.ts",
  'apps/backend/src/a"b.ts',
  "apps/backend/src/GIT~1.ts",
  "apps/backend/src/con.ts",
  "apps/backend/src/NUL",
  "apps/backend/src/ch\u0430rge.ts",
  "apps/backend/src/ｃharge.ts",
  "apps/backend/src/x\ufffd.ts",
  `apps/backend/src/${"x".repeat(300)}.ts`,
  `${"folder/".repeat(200)}x.ts`,
]

const CODE = "export const answer = 42\n"

const entry = (path: string, before: Change["before"], after: Change["after"]): Change => ({
  ...aChange(path, before === null ? null : CODE, after === null ? null : CODE),
  before,
  after,
})

const ENTRIES: readonly (readonly [kind: string, name: string, change: Change])[] = [
  ["adds a symlink", "new", { ...entry("apps/backend/src/link", null, "symlink"), afterText: null }],
  ["adds a symlink", "instead of a file", { ...entry("apps/backend/src/a.ts", "file", "symlink"), afterText: null }],
  ["adds a symlink", "instead of a folder", { ...entry("apps/web", null, "symlink"), afterText: null }],
  ["adds a symlink", "changed", { ...entry("apps/b", "symlink", "symlink"), beforeText: null, afterText: null }],
  ["adds a symlink", "removed", { ...entry("apps/b", "symlink", null), beforeText: null, afterText: null }],
  ["adds a submodule", "new", { ...entry("apps/backend/lib", null, "submodule"), afterText: null }],
  [
    "adds a submodule",
    "moved on",
    { ...entry("apps/lib", "submodule", "submodule"), beforeText: null, afterText: null },
  ],
  ["adds a submodule", "instead of a file", { ...entry("apps/a.ts", "file", "submodule"), afterText: null }],
  ["changes a mode", "new executable", entry("apps/backend/src/tool.ts", null, "executable")],
  ["changes a mode", "made executable", entry("apps/backend/src/a.ts", "file", "executable")],
  ["changes a mode", "no longer executable", entry("apps/backend/src/a.ts", "executable", "file")],
  ["changes a mode", "executable edited", { ...entry("tool/a", "executable", "executable"), afterText: "x()\n" }],
  ["adds a binary", "new", { ...entry("apps/backend/src/data", null, "file"), afterText: null, binary: true }],
  ["adds a binary", "image", { ...entry("apps/web/a.png", "file", "file"), afterText: null, binary: true }],
  ["adds a binary", "no UTF-8", { ...entry("apps/web/a.ts", "file", "file"), afterText: null, binary: true }],
]

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("")

/** Names, kinds and sizes that no fix has. */
export function kindAttacks(): Attack[] {
  return [
    ...NAMES.map(path => attack("hides in a name", path, [aChange(path, null, CODE)])),
    ...ENTRIES.map(([kind, name, change]) => attack(kind, name, [change])),
    ...sizes(),
    ...places(),
    { kind: "changes nothing", name: "no file", changes: [] },
  ]
}

function sizes(): Attack[] {
  const word = (index: number): string => `  "word ${index}",`
  const many = Array.from({ length: 25 }, (_, index) => aChange(`apps/backend/src/part-${index}.ts`, null, CODE))
  const long = `const text = "${"some words of text, ".repeat(150)}"`
  const packed = "function a(b){return b+1};var c=a(2);if(c){d(c)}".repeat(20)
  const large = lines(30_000, index => `const name${index} = "a few words, so that it is large"`)
  return [
    attack("is too large", "5,000 lines", [aChange("apps/backend/src/words.ts", null, lines(5_000, word))]),
    attack("is too large", "401 lines", [aChange("apps/backend/src/words.ts", null, lines(401, word))]),
    attack("is too large", "lines in another order", [
      aChange(
        "apps/backend/src/words.ts",
        lines(900, word),
        lines(900, index => word(900 - index)),
      ),
    ]),
    attack("is too large", "25 files", many),
    attack("is too large", "many bytes", [
      aChange(
        "apps/backend/src/words.ts",
        null,
        lines(300, () => `// ${"word ".repeat(200)}`),
      ),
    ]),
    attack("is a huge file", "one line of it", [
      aChange("apps/backend/src/words.ts", large, large.replace("name7 ", "name8 ")),
    ]),
    attack("hides in a long line", "source", fixWith("typescript", { source: long })),
    attack(
      "hides in a long line",
      "after spaces",
      fixWith("typescript", { source: `let a = 1${" ".repeat(2_100)}//` }),
    ),
    attack("hides in a long line", "data", [aChange("apps/backend/src/a.md", "a\n", `a\n${"word ".repeat(500)}\n`)]),
    attack("hides in packed code", "source", fixWith("typescript", { source: packed })),
    attack("hides in packed code", "Python", fixWith("python", { source: packed })),
  ]
}

function places(): Attack[] {
  const backend = { editable: ["apps/backend"] }
  const edit = (path: string): Change => aChange(path, "let a = 1\n", "let a = 2\n")
  const outside = ["apps/web/src/a.ts", "apps/backend-2/src/a.ts", "Apps/backend/src/a.ts", "readme.txt"]
  return [
    ...outside.map(path => ({ ...attack("leaves its service", path, [edit(path)]), context: backend })),
    ...["apps/backend/src/payments/a.ts", "apps/backend/src/Payments/a.ts", "apps/backend/src/payments/deep/a.ts"].map(
      path => ({
        ...attack("touches what the configuration forbids", path, [edit(path)]),
        context: {
          policy: {
            forbidden: ["apps/backend/src/payments/**"],
            tests: [],
            maxFiles: 20,
            maxLines: 400,
            maxBytes: 262_144,
          },
        },
      }),
    ),
    ...["apps/backend/src/charge.js", "apps/backend/src/rates.d.ts", "services/billing/tests/decimal.py"].map(path => ({
      ...attack("takes the place of a module", path, [aChange(path, null, "a = 1\n")]),
      context: { basePaths: ["apps/backend/src/charge.ts", "apps/backend/src/rates.ts"] },
    })),
    { kind: "changes texts alone", name: "README.md", changes: [aChange("README.md", "a\n", "b\n")] },
    ...["apps/backend/src/Charge.ts", "apps/Backend/src/new.ts", "apps/backend/src/rätes.ts"].map(path => ({
      ...attack("shadows another file", path, [aChange(path, null, CODE)]),
      context: {
        basePaths: ["apps/backend/src/charge.ts", "apps/backend/src/rates.ts", "apps/backend/src/r\u0061tes.ts"],
      },
    })),
  ]
}

function attack(kind: string, name: string, changes: readonly Change[]): Attack {
  const own = new Set(changes.map(change => change.path))
  return { kind, name, changes: [...honestFix("typescript").filter(change => !own.has(change.path)), ...changes] }
}
