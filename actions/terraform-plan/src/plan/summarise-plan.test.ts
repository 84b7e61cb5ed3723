import { describe, expect, it } from "vitest"
import { ConfigError } from "@auto-triage/shared/errors"
import { readPlan } from "./read-plan.ts"
import { summarisePlan } from "./summarise-plan.ts"

const PAT = "github_pat_11ABCDEFG0123456789"

type Change = Readonly<Record<string, unknown>>

function planOf(changes: Readonly<Record<string, Change>>, more: Change = {}): string {
  const resources = Object.entries(changes).map(([address, change]) => ({ address, mode: "managed", change }))
  return JSON.stringify({ format_version: "1.2", resource_changes: resources, ...more })
}

function summaryOf(text: string, mode: "plan" | "apply" | "drift" = "plan"): string {
  return summarisePlan(readPlan(text), { environment: "staging", mode })
}

describe("the summary of a plan", () => {
  it("shows what changes of a resource, before and after, and not what stays", () => {
    const summary = summaryOf(
      planOf({
        'datadog_monitor.new_issue["backend-api"]': {
          actions: ["update"],
          before: { query: "count > 0", tags: ["a", "b"], options: { muted: false }, name: "same" },
          after: { query: "count > 5", tags: ["a", "c", "d"], options: { muted: false }, name: "same" },
          after_unknown: { id: true },
        },
      }),
    )
    expect(summary).toBe(
      [
        "### Plan for staging: 1 to change",
        "",
        '**Change** `datadog_monitor.new_issue["backend-api"]`',
        "",
        "| Attribute | Before | After |",
        "| --- | --- | --- |",
        "| `id` |  | `(known after apply)` |",
        "| `query` | `count > 0` | `count > 5` |",
        "| `tags[1]` | `b` | `c` |",
        "| `tags[2]` |  | `d` |",
      ].join("\n"),
    )
  })

  it("tells what kinds of changes there are, the gravest first", () => {
    const text = planOf({
      made: {
        actions: ["create"],
        before: null,
        after: { name: "n", note: null, list: [] },
        after_unknown: { id: true },
      },
      gone: { actions: ["delete"], before: { name: "n" }, after: null },
      anew: { actions: ["delete", "create"], before: { name: "a" }, after: { name: "b" }, replace_paths: [["name"]] },
      left: { actions: ["forget"], before: { name: "n" }, after: null },
      same: { actions: ["no-op"], before: { name: "n" }, after: { name: "n" } },
    })
    const plan = readPlan(text)
    expect(plan.counts).toEqual({ create: 1, update: 0, replace: 1, delete: 1, forget: 1 })
    const summary = summaryOf(text, "apply")
    expect(summary).toContain("### To be applied to staging: 1 to destroy, 1 to replace, 1 to create, 1 to forget")
    expect(summary).toContain("- **Destroy** `gone`\n- **Forget** `left`\n\n**Replace** `anew`\n\nBecause of `name`.")
    expect(summary).toContain("| Attribute | Value |\n| --- | --- |\n| `name` | `n` |\n\n</details>")
    expect(summary).not.toContain("same")
  })

  it("compares JSON within a text as what it says", () => {
    const dashboard = (title: string): string => JSON.stringify({ widgets: [{ definition: { title } }, { id: 2 }] })
    const change = {
      actions: ["update"],
      before: { dashboard: dashboard("Old") },
      after: { dashboard: dashboard("New") },
    }
    expect(summaryOf(planOf({ "datadog_dashboard_json.x": change }))).toContain(
      "| `dashboard.widgets[0].definition.title` | `Old` | `New` |",
    )
  })

  it("says where nothing changes, and where only outputs do", () => {
    const data = { address: "data.x", mode: "data", change: { actions: ["read"], before: null, after: {} } }
    const same = JSON.stringify({ format_version: "1.2", resource_changes: [data] })
    expect(summaryOf(same)).toBe("### staging: Datadog is as the code says")
    const outputs = { output_changes: { links: { actions: ["update"] }, site: { actions: ["no-op"] } } }
    expect(summaryOf(planOf({}, outputs), "drift")).toContain("### Drift in staging: only outputs change")
    expect(summaryOf(planOf({}, outputs))).toMatch(/- `links`$/m)
  })

  it("shows a part of what is very long or very much", () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `r${index}`,
        { actions: ["update"], before: { v: "a" }, after: { v: "b".repeat(100_000), w: Array(200).fill("x") } },
      ]),
    )
    const summary = summaryOf(planOf(many))
    expect(summary.length).toBeLessThan(200_000)
    expect(summary).toContain("and 40 more resources")
    expect(summary).toContain("and 176 more")
  })
})

describe("secrets of a plan", () => {
  const secretChange = {
    actions: ["update"],
    before: { value: "the-old-one", nested: { key: "kept-inside" }, all: ["x-secret-1"], name: "TOKEN" },
    after: { value: PAT, nested: { key: "new-inside" }, all: ["x-secret-2"], name: `repeats ${PAT}` },
    before_sensitive: { value: true, nested: { key: true }, all: true },
    after_sensitive: { value: true, nested: { key: true }, all: true },
  }

  it("are told to change and never shown, wherever else they stand", () => {
    const summary = summaryOf(planOf({ [`x["${PAT}"]`]: secretChange }))
    expect(summary).toContain("| `value` | `(secret)` | `(secret)` |")
    expect(summary).toContain("| `nested.key` | `(secret)` | `(secret)` |")
    expect(summary).toContain("| `all` | `(secret)` | `(secret)` |")
    expect(summary).toContain("| `name` | `TOKEN` | `repeats (secret)` |")
    for (const secret of [PAT, "the-old-one", "-inside", "x-secret"]) expect(summary).not.toContain(secret)
  })

  it("include the values of sensitive variables where no mark is left", () => {
    const more = {
      variables: { pat: { value: PAT }, names: { value: ["secret-name"] }, plain: { value: "not-secret" } },
      configuration: {
        root_module: { variables: { pat: { sensitive: true }, names: { sensitive: true }, plain: {} } },
      },
    }
    const change = { actions: ["create"], before: null, after: { a: PAT, b: "secret-name", c: "not-secret" } }
    const summary = summaryOf(planOf({ x: change }, more))
    expect(summary).not.toContain(PAT)
    expect(summary).not.toContain("secret-name")
    expect(summary).toContain("not-secret")
  })

  it("are not told to change where they stay", () => {
    const same = { ...secretChange, before: { value: PAT, n: 1 }, after: { value: PAT, n: 2 } }
    expect(summaryOf(planOf({ x: same }))).not.toContain("(secret)")
  })
})

describe("a hostile plan", () => {
  it("stays text", () => {
    const hostile = "</details><img src=x>\n\n# Title\n| a | b |\n```\n@team ::error::x"
    const change = { actions: ["update"], before: { [hostile]: "x" }, after: { [hostile]: hostile } }
    const summary = summaryOf(planOf({ [hostile]: change }))
    expect(summary).not.toMatch(/^(?:# Title|<\/details>|::error)/m)
    const outside = summary.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "")
    expect(outside).not.toMatch(/<img|@team/)
  })

  it("cannot make the comparison go on without end", () => {
    const deep = (leaf: string): string => `${"[".repeat(3000)}"${leaf}"${"]".repeat(3000)}`
    const change = { actions: ["update"], before: { json: deep("a") }, after: { json: deep("b") } }
    expect(summaryOf(planOf({ x: change }))).toContain("**Change** `x`")
  })

  it.each(["", "{", "[]", '{"format_version":"2.0"}', `{"x":"${PAT}`])(
    "that is no plan (%#) is told without its text",
    text => {
      const read = (): unknown => readPlan(text)
      expect(read).toThrow(ConfigError)
      expect(read).toThrow(/^(?!.*github_pat).*tofu show -json/)
    },
  )
})
