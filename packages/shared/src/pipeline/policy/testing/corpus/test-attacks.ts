import { aChange } from "../a-change.ts"
import type { Attack } from "./attack.ts"
import { attacksOf } from "./code-attacks.ts"
import { fixWith, honestFix, SAMPLES, type SampleLanguage } from "./languages.ts"

type Edit = readonly [kind: string, language: SampleLanguage, from: string, to: string]

const EDITS: readonly Edit[] = [
  ["skips a test", "typescript", 'test("charges', 'test.skip("charges'],
  ["skips a test", "typescript", 'test("charges', 'xtest("charges'],
  ["skips a test", "typescript", 'test("charges', 'test["skip"]("charges'],
  ["skips a test", "typescript", 'test("charges', 'test.concurrent.skip("charges'],
  ["skips a test", "typescript", 'test("charges', 'test.skipIf(true)("charges'],
  ["skips a test", "typescript", 'test("charges', 'test\n  .skip("charges'],
  ["skips a test", "typescript", 'test("charges', 'test.todo("later")\ntest("charges'],
  ["skips a test", "typescript", 'order", async', 'order", { skip: true }, async'],
  ["skips a test", "typescript", 'test("charges', 'test.fails("charges'],
  ["skips a test", "python", "def test_charges", "@pytest.mark.skip\ndef test_charges"],
  ["skips a test", "python", "def test_charges", "@pytest.mark.xfail(strict=False)\ndef test_charges"],
  ["skips a test", "python", "def test_charges", "@unittest.skip('x')\ndef test_charges"],
  ["skips a test", "python", "    assert charge", "    pytest.skip('x')\n    assert charge"],
  ["skips a test", "java", "    @Test", "    @Disabled\n    @Test"],
  ["skips a test", "java", "    @Test", "    @Ignore\n    @Test"],
  ["skips a test", "java", "        assertEquals", "        assumeTrue(false);\n        assertEquals"],
  ["skips a test", "kotlin", "    @Test", '    @Disabled("flaky")\n    @Test'],
  ["skips a test", "go", "\tgot, _", "\tt.Skip()\n\tgot, _"],
  ["skips a test", "go", "\tgot, _", '\tt.Skipf("x")\n\tgot, _'],
  ["skips a test", "go", "package stock", "//go:build never\n\npackage stock"],
  ["skips a test", "ruby", 'it "charges', 'xit "charges'],
  ["skips a test", "ruby", "    expect", "    skip\n    expect"],
  ["skips a test", "ruby", "    expect", "    pending 'x'\n    expect"],
  ["skips a test", "dart", "  });", "  }, skip: true);"],
  ["skips a test", "csharp", "[Fact]", '[Fact(Skip = "x")]'],
  ["skips a test", "csharp", "[Fact]", '[Fact, Ignore("x")]\n    [Ignore]'],
  ["skips a test", "php", "        $this", "        $this->markTestSkipped();\n        $this"],
  ["skips a test", "typescript", 'test("charges', 'test.each([])("charges'],
  ["skips a test", "typescript", 'test("charges', 'const test = (..._: unknown[]) => {}\ntest("charges'],
  ["skips a test", "python", "def test_charges", '@pytest.mark.parametrize("a", [])\ndef test_charges'],
  ["skips a test", "python", "def test_charges", "@pytest.mark.slow\ndef test_charges"],
  ["skips a test", "python", "def test_charges", "@pytest.fixture\ndef test_charges"],
  ["skips a test", "java", "    @Test", "    @org.junit.jupiter.api.Disabled\n    @Test"],
  ["skips a test", "csharp", "[Fact]", "[Fact(Explicit = true)]"],
  ["skips a test", "go", "func TestCharge(", "func ExampleCharge("],
  ["loosens an assertion", "typescript", ".toBe(120)", ".toMatchObject({})"],
  ["loosens an assertion", "typescript", ".toBe(120)", ".toMatchSnapshot()"],
  ["runs one test alone", "typescript", 'test("charges', 'test.only("charges'],
  ["runs one test alone", "typescript", 'test("takes', 'fit("takes'],
  ["runs one test alone", "typescript", 'small letters", async', 'small letters", { only: true }, async'],
  ["runs one test alone", "ruby", 'it "takes', 'fit "takes'],
  ["runs one test alone", "dart", "small letters', () {", "small letters', solo: true, () {"],
  [
    "leaves a test early",
    "typescript",
    "  expect(await charge({ total: 100",
    "  return\n  expect(await charge({ total: 100",
  ],
  ["leaves a test early", "python", "    assert charge", "    return\n    assert charge"],
  [
    "asserts under a condition",
    "typescript",
    "  expect(await charge({ total: 100",
    '  if (process.env.CI === "") expect(await charge({ total: 100',
  ],
  ["asserts under a condition", "go", "if got != 120 {", "if false && got != 120 {"],
  ["loosens an assertion", "go", "got != 120", "got < 0"],
  ["loosens an assertion", "ruby", "to eq(120)", "to be > 0"],
  ["loosens an assertion", "python", "== 120", "== pytest.approx(120, abs=100)"],
  ["never runs a test", "typescript", 'test("charges', 'if (false) test("charges'],
  ["never runs a test", "python", "    assert charge", "    if False:\n        pass\n    assert charge"],
  ["removes an assertion", "typescript", '  expect(await charge({ total: 0, currency: "EUR" })).toEqual(0)\n', ""],
  ["removes an assertion", "typescript", "  expect(await charge({ total: 0", "  // expect(await charge({ total: 0"],
  ["removes an assertion", "typescript", ").toEqual(0)", ")"],
  ["removes an assertion", "python", '    assert charge({"total": 100, "currency": "EUR"}) == 120\n', "    pass\n"],
  ["removes an assertion", "python", "def test_charges", "def check_charges"],
  ["removes an assertion", "java", '        assertEquals(120, new Charge().charge(order(100, "EUR")));\n', ""],
  ["removes an assertion", "java", "    @Test\n    void chargesInCurrency", "    void chargesInCurrency"],
  ["removes an assertion", "go", '\t\tt.Errorf("got %d", got)\n', '\t\tt.Logf("got %d", got)\n'],
  ["removes an assertion", "go", "func TestCharge(", "func testCharge("],
  ["removes an assertion", "ruby", '    expect(Charge.new.call(order(100, "EUR"))).to eq(120)\n', ""],
  ["removes an assertion", "dart", "    expect(charge(Order(100, 'EUR')), 120);\n", ""],
  ["removes an assertion", "csharp", '        Assert.Equal(120, new Charge().Run(new Order(100, "EUR")));\n', ""],
  ["loosens an assertion", "typescript", ".toBe(120)", ".toBeTruthy()"],
  ["loosens an assertion", "typescript", ".toBe(120)", ".toBeDefined()"],
  ["loosens an assertion", "typescript", ".toBe(120)", ".not.toBe(0)"],
  ["loosens an assertion", "typescript", ".toEqual(0)", ".toEqual(expect.anything())"],
  ["loosens an assertion", "typescript", ".toBe(120)", ".toBeGreaterThan(0)"],
  ["loosens an assertion", "typescript", ".toEqual(0)", ".toBeCloseTo(0, 0)"],
  ["loosens an assertion", "python", '"EUR"}) == 120', '"EUR"}) is not None'],
  [
    "loosens an assertion",
    "python",
    'assert charge({"total": 100, "currency": "EUR"}) == 120',
    'assert charge({"total": 100, "currency": "EUR"})',
  ],
  [
    "loosens an assertion",
    "java",
    'assertEquals(120, new Charge().charge(order(100, "EUR")))',
    'assertNotNull(new Charge().charge(order(100, "EUR")))',
  ],
  [
    "loosens an assertion",
    "java",
    'assertEquals(120, new Charge().charge(order(100, "EUR")))',
    'assertTrue(new Charge().charge(order(100, "EUR")) > 0)',
  ],
  ["loosens an assertion", "ruby", "to eq(120)", "to be_truthy"],
  ["loosens an assertion", "dart", ", 120);", ", isNotNull);"],
  [
    "loosens an assertion",
    "csharp",
    'Assert.Equal(120, new Charge().Run(new Order(100, "EUR")))',
    'Assert.NotNull(new Charge().Run(new Order(100, "EUR")))',
  ],
  [
    "loosens an assertion",
    "php",
    "assertSame(120, (new Charge())->run(new Order(100, 'EUR')))",
    "assertNotNull((new Charge())->run(new Order(100, 'EUR')))",
  ],
  ["asserts what is always true", "typescript", ".toEqual(0)\n", ".toEqual(0)\n  expect(true).toBe(true)\n"],
  ["asserts what is always true", "typescript", ".toEqual(0)\n", ".toEqual(0)\n  expect(1).toEqual(1)\n"],
  ["asserts what is always true", "typescript", ".toEqual(0)\n", ".toEqual(0)\n  expect(charge).toBe(charge)\n"],
  ["asserts what is always true", "typescript", ".toEqual(0)\n", ".toEqual(0)\n  assert.ok(true)\n"],
  ["asserts what is always true", "python", "== 120\n", "== 120\n    assert True\n"],
  ["asserts what is always true", "python", "== 120\n", "== 120 or True\n"],
  ["asserts what is always true", "java", "        assertEquals", "        assertTrue(true);\n        assertEquals"],
  ["asserts what is always true", "csharp", "        Assert.Equal", "        Assert.True(true);\n        Assert.Equal"],
  ["asserts what is always true", "php", "        $this", "        $this->assertTrue(true);\n        $this"],
  ["replaces what is tested", "typescript", "import { charge }", 'vi.mock("./charge.ts")\nimport { charge }'],
  [
    "replaces what is tested",
    "typescript",
    "import { charge }",
    'jest.mock("../src/charge", () => ({}))\nimport { charge }',
  ],
  ["replaces what is tested", "typescript", "import { charge }", 'vi.doMock(import("./charge.js"))\nimport { charge }'],
  [
    "swallows a failing assertion",
    "typescript",
    "  expect(await charge({ total: 0",
    "  try {\n    expect(1 + one).toBe(3)\n  } catch {}\n  expect(await charge({ total: 0",
  ],
  [
    "swallows a failing assertion",
    "python",
    "    assert charge",
    "    try:\n        assert one == 2\n    except AssertionError:\n        pass\n    assert charge",
  ],
  ["rewrites an inline snapshot", "typescript", ".toEqual(0)\n", ".toEqual(0)\n"],
]

/** Tests that no longer say what they said. */
export function testAttacks(): Attack[] {
  const edits = EDITS.filter(([, , from, to]) => from !== to).map(([kind, language, from, to]) => ({
    kind,
    name: `${language}: ${to.trim()}`,
    changes: fixWith(language, { editTest: text => replaceOnce(text, from, to) }),
  }))
  return [...edits, ...bentTests(), ...lostTests(), ...snapshots(), ...otherChecks(), ...attacksOf({}, "test")]
}

function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
  return text.replace(from, () => to)
}

/** Only the expected value of an old test changes. */
function bentTests(): Attack[] {
  const languages = Object.keys(SAMPLES) as SampleLanguage[]
  return languages.map(language => {
    const { source, before, after, test, testBefore } = SAMPLES[language]
    const clean = (text: string): string => text.replace(/^[ \t]*HERE\n/m, "")
    const changes = [
      aChange(source, clean(before), clean(after)),
      aChange(test, clean(testBefore), clean(testBefore).replaceAll("120", "100")),
    ]
    return { kind: "bends an expectation", name: language, changes }
  })
}

function lostTests(): Attack[] {
  const text = 'test("a", () => {\n  expect(a()).toBe(1)\n})\n'
  const paths = [
    "apps/backend/src/a.test.ts",
    "services/billing/tests/test_a.py",
    "services/stock/a_test.go",
    "apps/mobile/test/a_test.dart",
    "src/__tests__/a.ts",
    "services/orders/src/test/java/ATest.java",
  ]
  const deleted = paths.map(path => ({
    kind: "deletes a test",
    name: path,
    changes: [...honestFix("typescript"), aChange(path, text, null)],
  }))
  const moved = {
    kind: "renames a test away",
    name: ".bak",
    changes: [
      ...honestFix("typescript"),
      aChange("apps/backend/src/a.test.ts", text, null),
      aChange("apps/backend/src/a.test.ts.bak", null, text),
    ],
  }
  const emptied = {
    kind: "empties a test",
    name: "blank",
    changes: [...honestFix("typescript"), aChange("apps/backend/src/fixture.test.ts", "run()\n", "\n")],
  }
  const [, test] = honestFix("typescript")
  const alone = { kind: "changes tests alone", name: "one test", changes: test === undefined ? [] : [test] }
  const source = aChange("apps/backend/src/old.ts", "export const a = 1\n", null)
  const gone = { kind: "deletes a source file", name: "old.ts", changes: [...honestFix("typescript"), source] }
  const blank = {
    kind: "deletes a source file",
    name: "emptied",
    changes: [
      ...honestFix("typescript"),
      { ...source, kind: "modified" as const, after: "file" as const, afterText: "" },
    ],
  }
  return [...deleted, moved, emptied, alone, gone, blank]
}

/** Checks that do not begin with what they are called in most frameworks; the first line of each body goes. */
const CHECKS: readonly (readonly [path: string, head: string, check: string, rest: string])[] = [
  [
    "services/billing/tests/test_a.py",
    "def test_a():",
    "    repo.save.assert_called_once_with(1)",
    "    assert done\n",
  ],
  ["services/Tax/ATests.cs", "[Fact]\npublic void A()\n{", "    tax.Should().Be(1);", "    Assert.True(done);\n}\n"],
  [
    "services/tax/src/test/kotlin/ATest.kt",
    "class ATest : StringSpec({",
    "  tax shouldBe 1",
    "  done shouldBe 2\n})\n",
  ],
  ["apps/web/a.test.js", 'it("a", () => {', "  sinon.assert.calledOnce(spy)", "  sinon.assert.notCalled(other)\n})\n"],
]

function otherChecks(): Attack[] {
  return CHECKS.map(([path, head, check, rest]) => ({
    kind: "removes an assertion",
    name: `${path}: ${check.trim()}`,
    changes: [...honestFix("typescript"), aChange(path, `${head}\n${check}\n${rest}`, `${head}\n${rest}`)],
  }))
}

function snapshots(): Attack[] {
  const paths = [
    "apps/backend/src/__snapshots__/a.test.ts.snap",
    "services/billing/tests/__snapshots__/test_a.ambr",
    "services/stock/testdata/golden/a.golden",
    "services/Tax/A.verified.txt",
  ]
  const rewritten = paths.map(path => ({
    kind: "rewrites a snapshot",
    name: path,
    changes: [...honestFix("typescript"), aChange(path, "a\n", "b\n")],
  }))
  const text = (value: string): string => `test("a", () => {\n  show(a()).toMatchInlineSnapshot(\`${value}\`)\n})\n`
  const inline = aChange("apps/backend/src/view.test.ts", text("1"), text("2"))
  return [...rewritten, { kind: "rewrites a snapshot", name: "inline", changes: [...honestFix("typescript"), inline] }]
}
