import { describe, expect, test } from "vitest"

import { parseMonitorQuery } from "./monitor-query.ts"

const NEW =
  'error-tracking("service:shop env:prod").source("backend").new().rollup("count").by("issue.id").last("1d") > 0'

test("reads a New Issue query", () => {
  const parsed = parseMonitorQuery(NEW)
  expect(parsed).toMatchObject({
    ok: true,
    query: { kind: "new", source: "backend", by: ["issue.id"], windowMs: 86_400_000, comparator: ">", threshold: 0 },
  })
})

describe("reads", () => {
  test.each<readonly [string, string, object]>([
    ["high impact", NEW.replace("new()", "impact()").replace("1d", "1h"), { kind: "impact", windowMs: 3_600_000 }],
    ["no rollup, which counts", NEW.replace('.rollup("count")', ""), { rollup: { method: "count", measure: null } }],
    ["an empty rollup", NEW.replace('"count"', ""), { rollup: { method: "count", measure: null } }],
    ["an average", NEW.replace('"count"', '"avg", "@duration"'), { rollup: { method: "avg", measure: "@duration" } }],
    ...["all", "browser", "mobile", "backend"].map(
      source => [`the source ${source}`, NEW.replace('"backend"', `"${source}"`), { source }] as const,
    ),
    ...(
      [
        ["1m", 1],
        ["2880m", 2880],
        ["1h", 60],
        ["48h", 2880],
        ["2d", 2880],
      ] as const
    ).map(
      ([text, minutes]) => [`a window of ${text}`, NEW.replace("1d", text), { windowMs: minutes * 60_000 }] as const,
    ),
    ...([">", ">=", "<", "<=", "==", "!="] as const).map(
      comparator =>
        [
          `the comparator ${comparator}`,
          NEW.replace("> 0", `${comparator} 2.5`),
          { comparator, threshold: 2.5 },
        ] as const,
    ),
    ["no source", NEW.replace('.source("backend")', ""), { source: "all" }],
    ["the facet with an @", NEW.replace("issue.id", "@issue.id"), { by: ["@issue.id"] }],
    ["several facets", NEW.replace("issue.id", "issue.id, service"), { by: ["issue.id", "service"] }],
    [
      "users",
      NEW.replace('"count"', '"cardinality", "@usr.id"'),
      { rollup: { method: "cardinality", measure: "@usr.id" } },
    ],
    ["quotes in the search", NEW.replace("env:prod", 'env:\\"prod\\"'), { kind: "new" }],
    [
      "the legacy form",
      'error-tracking-rum("service:shop").index("*").rollup("count").by("@issue.id").last("5m") >= 1',
      { kind: "count", source: "rum", windowMs: 300_000, comparator: ">=", threshold: 1 },
    ],
    ["legacy traces", 'error-tracking-traces("*").rollup("count").last("1h") > 5', { source: "traces", by: [] }],
  ])("%s", (_, text, query) => expect(parseMonitorQuery(text)).toMatchObject({ ok: true, query }))
})

describe("refuses", () => {
  test.each([
    ["", "unable to parse"],
    [NEW.replace("error-tracking(", "error-trackin("), "unknown source"],
    [NEW.replace('"backend"', '"server"'), "unknown issue source"],
    [NEW.replace(".new()", ""), "expected .new() or .impact()"],
    [NEW.replace('.rollup("count")', '.rolup("count")'), "issue.id"],
    [NEW.replace("1d", "49h"), "time window"],
    [NEW.replace("1d", "0m"), "time window"],
    [NEW.replace("1d", "1w"), "time window"],
    [NEW.replace('"1d"', '"last_1d"'), "time window"],
    [NEW.replace('"backend"', '"backend", "browser"'), "one quoted text"],
    [NEW.replace("new()", 'new("x")'), "expected .new() or .impact()"],
    [NEW.replace('"count"', '"sum"'), "rollup"],
    [NEW.replace('"count"', '"avg"'), "needs a measure"],
    [NEW.replace('.by("issue.id")', ""), "issue.id"],
    [NEW.replace('"issue.id"', '"service"'), "issue.id"],
    [NEW.replace("1d", "3d"), "time window"],
    [NEW.replace("1d", "2881m"), "time window"],
    [NEW.replace("> 0", "> many"), "comparison"],
    [NEW.replace(" > 0", ""), "comparison"],
    [NEW.replace("env:prod", "(env:prod"), "search query"],
    [NEW.replace('.last("1d")', '.last("1d").last("1d")'), "unexpected"],
    [NEW.replace('"service:shop env:prod"', "service:shop"), "quoted"],
    [`error-tracking("${"x".repeat(10)}`, "unclosed"],
  ])("%s", (text, why) => {
    const parsed = parseMonitorQuery(text)
    expect(parsed).toMatchObject({ ok: false })
    expect(parsed.ok ? "" : parsed.problem).toContain(why)
  })
})
