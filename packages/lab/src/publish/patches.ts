const BOOK = "services/booking/src/book.ts"
const TEST = "services/booking/src/book.test.ts"

function edit(to: string): string {
  return `diff --git a/${BOOK} b/${BOOK}
--- a/${BOOK}
+++ b/${BOOK}
@@ -1 +1 @@
-export const book = 1
+export const book = ${to}
`
}

function add(path: string, lines: readonly string[], mode = "100644"): string {
  return `diff --git a/${path} b/${path}
new file mode ${mode}
--- /dev/null
+++ b/${path}
@@ -0,0 +1,${lines.length} @@
${lines.map(line => `+${line}`).join("\n")}
`
}

const test = (value: string): readonly string[] => [
  'import { expect, test } from "vitest"',
  'import { book } from "./book.ts"',
  "",
  `test("books ${value}", () => {`,
  `  expect(book).toBe(${value})`,
  "})",
]

/** A fix with its test. */
export const FIX = edit("2") + add(TEST, test("2"))

/** Another fix of the same error, whose test is in another file. */
export const OTHER_FIX = edit("3") + add("services/booking/src/book-three.test.ts", test("3"))

/** One that the policy denies for its size. */
export const LONG =
  FIX +
  add(
    "services/booking/src/long.ts",
    Array.from({ length: 2_000 }, (_, index) => `export const line${index} = ${index}`),
  )

/** One that the policy denies for what it touches. */
export const WORKFLOW = FIX + add(".github/workflows/evil.yml", ["on: push", "jobs: {}"])

/** What no commit through the API can hold, whatever the policy says of it. */
export const UNWRITABLE: readonly string[] = [
  FIX + add("services/booking/src/run.ts", ["export const run = 1"], "100755"),
  FIX + add("services/booking/src/link.ts", ["book.ts"], "120000"),
]
