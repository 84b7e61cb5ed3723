import { aChange } from "../a-change.ts"
import { type Fix, fixOf } from "./benign-builder.ts"
import { JAVASCRIPT_FIXES } from "./benign-javascript.ts"
import { GO_RUBY_DART_FIXES } from "./benign-go-ruby-dart.ts"
import { PYTHON_JAVA_FIXES } from "./benign-python-java.ts"
import { honestFix, type SampleLanguage, SAMPLES } from "./languages.ts"

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("")
const tested = honestFix("typescript")

/** Everything that the policy should let pass. */
export function benignCorpus(): readonly Fix[] {
  const samples = (Object.keys(SAMPLES) as SampleLanguage[]).map(language => ({
    name: `${language}: small letters`,
    changes: honestFix(language),
  }))
  return [
    ...JAVASCRIPT_FIXES.map(fixOf),
    ...PYTHON_JAVA_FIXES.map(fixOf),
    ...GO_RUBY_DART_FIXES.map(fixOf),
    ...samples,
    ...LARGER,
  ]
}

const PRICE = "export function price(a: number): number {\n  return a * 1.2\n}\n"
const HELPER =
  'import { expect, test } from "vitest"\nimport { gross } from "./gross.ts"\n\ntest("adds the tax", () => {\n  expect(gross(10)).toBe(12)\n})\n'
const OLD_TEST = 'test("rounds", () => {\n  expect(round(1.005)).toBe(1)\n})\n'

const SUMS = "export const sum = (all: number[]) =>\n  all\n    .filter(one => one > 0)\n    .reduce((a, b) => a + b"
const cases = (name: string, rows: string): string =>
  `func ${name}(t *testing.T) {\n\tfor _, tt := range []row{${rows}} {\n\t\tt.Run(tt.name, func(t *testing.T) {\n\t\t\tif got := sum(tt.in); got != tt.want {\n\t\t\t\tt.Errorf("got %d", got)\n\t\t\t}\n\t\t})\n\t}\n}\n`

/** What fixes in real projects were refused for once. */
const REAL_SHAPES: readonly Fix[] = [
  {
    name: "edits a source that always was executable",
    changes: [
      ...honestFix("python"),
      { ...aChange("services/billing/tool.py", "a = 1\n", "a = 2\n"), before: "executable", after: "executable" },
    ],
  },
  { name: "adds a note for the release", changes: [...tested, aChange(".changeset/calm-cats.md", null, "Fixed.\n")] },
  {
    name: "adds a fragment of news with code in it",
    changes: [...tested, aChange("CHANGES/12.bugfix", null, "Fixed `sum` of `[]`, see `fetch`.\n")],
  },
  {
    name: "skips rows, and no tests",
    changes: [
      ...tested,
      aChange("apps/backend/src/list.ts", "list({ take: 20 })\n", "list({ skip: (page - 1) * 20, take: 20 })\n"),
    ],
  },
  {
    name: "renames a file",
    changes: [
      ...tested,
      aChange("apps/backend/src/sums.ts", `${SUMS})\n`, null),
      aChange("apps/backend/src/sum.ts", null, `${SUMS}, 0)\n`),
    ],
  },
  {
    name: "adds a table of cases before another in Go",
    changes: [
      ...honestFix("go"),
      aChange("services/stock/sum_test.go", cases("TestSum", "a"), cases("TestNone", "b") + cases("TestSum", "a")),
    ],
  },
  {
    name: "tells a name as the source does now",
    changes: [
      aChange("apps/backend/src/abort.ts", 'fail("ECONNABORT")\n', 'fail("ECONNABORTED")\n'),
      aChange(
        "apps/backend/src/abort.test.ts",
        'test("a", () => {\n  expect(code()).toBe("ECONNABORT")\n})\n',
        'test("a", () => {\n  expect(code()).toBe("ECONNABORTED")\n})\n',
      ),
    ],
  },
]

/** Fixes of other shapes. */
const LARGER: readonly Fix[] = [
  {
    name: "moves a calculation into a helper with a test of its own",
    changes: [
      aChange(
        "apps/backend/src/price.ts",
        PRICE,
        'import { gross } from "./gross.ts"\n\nexport function price(a: number): number {\n  return gross(a)\n}\n',
      ),
      aChange(
        "apps/backend/src/gross.ts",
        null,
        "/** With tax, in cents. */\nexport function gross(a: number): number {\n  return Math.round(a * 120) / 100\n}\n",
      ),
      aChange("apps/backend/src/gross.test.ts", null, HELPER),
    ],
  },
  ...REAL_SHAPES,
  {
    name: "changes a comment",
    changes: [
      aChange("apps/backend/src/price.ts", `// Net.\n${PRICE}`, `// Gross, see https://docs.example.org/tax\n${PRICE}`),
    ],
  },
  {
    name: "changes a README",
    changes: [...tested, aChange("apps/backend/README.md", "# Backend\n", "# Backend\n\nPrices are gross.\n")],
  },
  {
    name: "changes a text for people",
    changes: [
      ...tested,
      aChange("apps/web/locales/en/auth.json", '{\n  "a": "Sign in"\n}\n', '{\n  "a": "Log in"\n}\n'),
    ],
  },
  {
    name: "corrects an expectation and adds a test",
    changes: [
      aChange(
        "apps/backend/src/round.ts",
        "export const round = (a: number) => Math.floor(a * 100) / 100\n",
        "export const round = (a: number) => Math.round((a + Number.EPSILON) * 100) / 100\n",
      ),
      aChange(
        "apps/backend/src/round.test.ts",
        OLD_TEST,
        `${OLD_TEST.replace("toBe(1)", "toBe(1.01)")}\ntest("rounds down", () => {\n  expect(round(1.004)).toBe(1)\n})\n`,
      ),
    ],
  },
  {
    name: "adds a test file for code that had none",
    changes: [
      tested[0]!,
      aChange("apps/backend/src/charge.spec.ts", null, SAMPLES.typescript.testAfter.replace(/^ *HERE\n/m, "")),
    ],
  },
  {
    name: "is larger and honest",
    changes: [
      aChange(
        "apps/backend/src/table.ts",
        lines(200, index => `export const row${index} = { id: ${index}, name: "row ${index}" }`),
        lines(
          200,
          index => `export const row${index} = { id: ${index}, name: "${index < 120 ? "Row" : "row"} ${index}" }`,
        ),
      ),
      ...tested,
    ],
  },
  {
    name: "has a test with a local server",
    changes: [
      tested[0]!,
      aChange(
        "apps/backend/src/api.test.ts",
        "let a = 1\n",
        'let a = 1\n\ntest("answers", async () => {\n  const response = await fetch(`http://127.0.0.1:${port}/orders`)\n  expect(response.status).toBe(200)\n})\n',
      ),
    ],
  },
  {
    name: "fetches the second page as the first",
    changes: [
      aChange(
        "apps/backend/src/client.ts",
        'export const all = async () => (await fetch("https://api.partner.io/orders")).json()\n',
        'export async function all() {\n  const first = await (await fetch("https://api.partner.io/orders")).json()\n  const second = await (await fetch("https://api.partner.io/orders?page=2")).json()\n  return [...first, ...second]\n}\n',
      ),
      tested[1]!,
    ],
  },
  {
    name: "has a component with a null check",
    changes: [
      aChange(
        "apps/web/src/Profile.tsx",
        "export const Profile = ({ user }: Props) => <p>{user.name}'s page isn't ready</p>\n",
        "export const Profile = ({ user }: Props) => {\n  if (user === null) return <p>Nobody's signed in, it's fine</p>\n  return <p>{user.name}'s page isn't ready</p>\n}\n",
      ),
      aChange(
        "apps/web/src/Profile.test.tsx",
        null,
        'test("shows nobody", () => {\n  render(<Profile user={null} />)\n  expect(screen.getByText(/Nobody/)).toBeVisible()\n})\n',
      ),
    ],
  },
  {
    name: "uses emoji and other scripts in texts",
    changes: [
      aChange(
        "apps/backend/src/greet.ts",
        'export const hello = "Hi"\n',
        'export const hello = "Hi 👩‍💻 ❤️ Привет こんにちは"\n',
      ),
      aChange(
        "apps/backend/src/greet.test.ts",
        null,
        'test("greets", () => {\n  expect(hello).toContain("Привет")\n})\n',
      ),
    ],
  },
  {
    name: "wraps old tests in a describe",
    changes: [
      tested[0]!,
      aChange(
        "apps/backend/src/wrap.test.ts",
        'test("a", () => {\n  expect(a()).toBe(1)\n})\n',
        'describe("a", () => {\n  test("a", () => {\n    expect(a()).toBe(1)\n  })\n\n  test("b", () => {\n    expect(b()).toBe(2)\n  })\n})\n',
      ),
    ],
  },
]
