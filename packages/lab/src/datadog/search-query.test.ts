import { describe, expect, test } from "vitest"

import { matchSearch } from "./match-search.ts"
import { parseSearchQuery } from "./search-query.ts"

const EVENT: Readonly<Record<string, readonly string[]>> = {
  service: ["backend-api"],
  env: ["production"],
  version: ["1.4.0"],
  team: ["platform", "booking"],
  "@usr.id": ["u-7"],
  "@http.status_code": ["503"],
  "@http.url": ["https://shop.test/a?b=(c)"],
}

function finds(text: string): boolean {
  const parsed = parseSearchQuery(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  const subject = { values: (key: string) => EVENT[key] ?? [], text: () => ["Booking failed for 7"] }
  return matchSearch(parsed.query, subject)
}

describe("a query finds the event", () => {
  test.each([
    "",
    "*",
    "service:backend-api",
    "service:Backend-API",
    "service:backend-* env:prod*",
    "service:b?ckend-api",
    "service:*end*api",
    "team:booking",
    "@usr.id:u-7",
    "env:staging OR env:production",
    "env:(staging OR production)",
    "-env:staging",
    "NOT env:staging AND service:backend-api",
    "!env:staging",
    "(env:staging OR version:1.4.0) AND -@usr.id:nobody",
    "@http.status_code:>=500 @http.status_code:<504",
    "@http.status_code:[500 TO 599]",
    '@http.url:"https://shop.test/a?b=(c)"',
    "@http.url:https\\://shop.test/a\\?b=\\(c\\)",
    "booking failed",
    '"booking failed"',
    "@usr.id:*",
  ])("%s", text => expect(finds(text)).toBe(true))
})

describe("a query does not find the event", () => {
  test.each([
    "service:backend",
    "env:staging",
    "@usr.id:U-7",
    "@missing:*",
    "env:production -version:1.4.0",
    "env:production AND (version:1 OR version:2)",
    "@http.status_code:>503",
    'service:"backend-*"',
    "cancelled",
    "service:*x*",
  ])("%s", text => expect(finds(text)).toBe(false))
})

test.each(["(env:a", "env:a)", 'env:"a', "env:", "env:a OR", "AND", "NOT", "a:[1 TO x]", "(".repeat(100_000)])(
  "what is no query is refused: %.20s",
  text => expect(parseSearchQuery(text).ok).toBe(false),
)

test("wildcards over long texts are matched in one pass", () => {
  const parsed = parseSearchQuery(`@long:*${"a*".repeat(50)}b`)
  const subject = { values: () => ["a".repeat(500_000)], text: () => [] }
  expect(parsed.ok && matchSearch(parsed.query, subject)).toBe(false)
})
