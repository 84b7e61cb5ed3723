import type { Change } from "../../../fix/change.ts"
import { aChange } from "../a-change.ts"

/** A fix that has to pass. */
export type Fix = { readonly name: string; readonly changes: readonly Change[] }

/** Language, what is fixed, the body before, the body after, and the new test's body. Lines are indented by the builder. */
export type FixRow = readonly [language: FixLanguage, name: string, was: string, is: string, test: string]
export type FixLanguage = keyof typeof SHAPES

type Shape = {
  readonly source: string
  readonly test: string
  readonly wrap: (body: string) => string
  readonly wrapTests: (tests: readonly string[]) => string
  readonly wrapTest: (name: string, body: string) => string
  readonly oldTest: string
}

const indented = (text: string, by: string): string =>
  text
    .split("\n")
    .map(line => (line === "" ? line : by + line))
    .join("\n")
const words = (name: string, glue: string): string => name.replace(/[^a-z0-9]+/gi, glue)
const camel = (name: string): string =>
  name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())

const SHAPES = {
  typescript: {
    source: "apps/backend/src/orders/service.ts",
    test: "apps/backend/src/orders/service.test.ts",
    wrap: body =>
      `import { db } from "../db.ts"\n\n/** Handles orders. */\nexport async function run(input: Input): Promise<Result> {\n${indented(body, "  ")}\n}\n`,
    wrapTests: tests =>
      `import { expect, test } from "vitest"\nimport { run } from "./service.ts"\n\n${tests.join("\n\n")}\n`,
    wrapTest: (name, body) => `test("${name}", async () => {\n${indented(body, "  ")}\n})`,
    oldTest: "expect(await run({ id: 1 })).toEqual({ id: 1, total: 10 })",
  },
  python: {
    source: "services/billing/app/orders.py",
    test: "services/billing/tests/test_orders.py",
    wrap: body => `from app.db import db\n\n\ndef run(data):\n    """Handles orders."""\n${indented(body, "    ")}\n`,
    wrapTests: tests => `import pytest\n\nfrom app.orders import run\n\n\n${tests.join("\n\n\n")}\n`,
    wrapTest: (name, body) => `def test_${words(name, "_")}():\n${indented(body, "    ")}`,
    oldTest: 'assert run({"id": 1}) == {"id": 1, "total": 10}',
  },
  java: {
    source: "services/shop/src/main/java/com/shop/OrderService.java",
    test: "services/shop/src/test/java/com/shop/OrderServiceTest.java",
    wrap: body =>
      `package com.shop;\n\n/** Handles orders. */\npublic class OrderService {\n    public Result run(Input input) {\n${indented(body, "        ")}\n    }\n}\n`,
    wrapTests: tests => `package com.shop;\n\nclass OrderServiceTest {\n${tests.join("\n\n")}\n}\n`,
    wrapTest: (name, body) => `    @Test\n    void ${camel(name)}() {\n${indented(body, "        ")}\n    }`,
    oldTest: "assertEquals(10, service.run(new Input(1)).total());",
  },
  go: {
    source: "services/stock/orders.go",
    test: "services/stock/orders_test.go",
    wrap: body =>
      `package stock\n\n// Run handles orders.\nfunc Run(input Input) (Result, error) {\n${indented(body, "\t")}\n}\n`,
    wrapTests: tests => `package stock\n\nimport "testing"\n\n${tests.join("\n\n")}\n`,
    wrapTest: (name, body) => `func Test${words(name, "")}(t *testing.T) {\n${indented(body, "\t")}\n}`,
    oldTest: 'got, err := Run(Input{ID: 1})\nif err != nil || got.Total != 10 {\n\tt.Fatalf("got %v, %v", got, err)\n}',
  },
  ruby: {
    source: "services/mail/app/orders.rb",
    test: "services/mail/spec/orders_spec.rb",
    wrap: body => `# Handles orders.\nclass Orders\n  def run(input)\n${indented(body, "    ")}\n  end\nend\n`,
    wrapTests: tests => `RSpec.describe Orders do\n${tests.join("\n\n")}\nend\n`,
    wrapTest: (name, body) => `  it "${name}" do\n${indented(body, "    ")}\n  end`,
    oldTest: "expect(described_class.new.run(id: 1)).to eq(id: 1, total: 10)",
  },
  dart: {
    source: "apps/mobile/lib/orders.dart",
    test: "apps/mobile/test/orders_test.dart",
    wrap: body =>
      `import 'models.dart';\n\n/// Handles orders.\nFuture<Result> run(Input input) async {\n${indented(body, "  ")}\n}\n`,
    wrapTests: tests => `import 'package:test/test.dart';\n\nvoid main() {\n${tests.join("\n\n")}\n}\n`,
    wrapTest: (name, body) => `  test('${name}', () async {\n${indented(body, "    ")}\n  });`,
    oldTest: "expect((await run(Input(1))).total, 10);",
  },
} satisfies Record<string, Shape>

/** A change of one function, with a new test beside the old one. */
export function fixOf([language, name, was, is, test]: FixRow): Fix {
  const shape: Shape = SHAPES[language]
  const old = shape.wrapTest("handles an order", shape.oldTest)
  return {
    name: `${language}: ${name}`,
    changes: [
      aChange(shape.source, shape.wrap(was), shape.wrap(is)),
      aChange(shape.test, shape.wrapTests([old]), shape.wrapTests([old, shape.wrapTest(name, test)])),
    ],
  }
}
