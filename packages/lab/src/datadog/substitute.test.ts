import { assert, property, string } from "fast-check"
import { expect, test } from "vitest"

import { substitute, type Lookup } from "./substitute.ts"

const VALUES = new Map([
  ["ALERT_ID", "17"],
  ["TAGS", "env:prod,issue.id:abc"],
  ["TEXT_ONLY_MSG", 'say "hi"\n\\ there'],
  ["DATE", "1795420000000"],
  ["EVIL", '","x":"$ALERT_ID'],
])
const lookup: Lookup = (name, key) => {
  if (name !== "TAGS" || key === null) return VALUES.get(name)
  return key === "issue.id" ? "abc" : ""
}

test("puts values in and escapes them within JSON strings", () => {
  const text = substitute('{"id":"$ALERT_ID","n":$DATE,"text":"<$TEXT_ONLY_MSG>"}', lookup, "json")
  expect(JSON.parse(text)).toEqual({ id: "17", n: 1795420000000, text: '<say "hi"\n\\ there>' })
})

test("reads one tag by its key, and gives nothing for a tag that is not there", () => {
  expect(substitute("$TAGS[issue.id]|$TAGS[team]|$TAGS", lookup, "text")).toBe("abc||env:prod,issue.id:abc")
})

test("leaves unknown variables and longer names as they stand", () => {
  expect(substitute("$HOSTNAME $ALERT_IDX $alert_id $ 5$", lookup, "text")).toBe("$HOSTNAME $ALERT_IDX $alert_id $ 5$")
})

test("never reads variables out of values", () => {
  expect(JSON.parse(substitute('{"a":"$EVIL"}', lookup, "json"))).toEqual({ a: '","x":"$ALERT_ID' })
})

test("a string of a payload holds any value unharmed", () => {
  assert(
    property(string({ unit: "binary" }), value => {
      const text = substitute('{"a":"x $ALERT_ID y","b":"\\\\"}', () => value, "json")
      expect((JSON.parse(text) as { a: string }).a).toBe(`x ${value} y`)
    }),
  )
})

test("long templates are read once", () => {
  expect(substitute('"$TAGS['.repeat(200_000), lookup, "json").length).toBeGreaterThan(1_000_000)
})
