import { expect, test } from "vitest"
import type { SmokeResult } from "./run-smoke.ts"
import { writeJunit } from "./write-junit.ts"

const HOSTILE = `]]> <b a='1' c="2"> & \u0000\u0008\u000b\u001b[31m \ufffe\uffff \ud800 \u202e é \u{1f600}`

function result(seen: string): SmokeResult {
  const cause = { check: seen, step: "2", why: seen, fix: seen }
  return {
    task: { environment: seen, mode: "full", token: "t", repository: "o/r", service: seen },
    passed: false,
    issueId: null,
    ticketKey: null,
    stages: [
      { stage: "prepare", state: "passed", seen, evidence: `https://x.example/?a=1&b=${seen}`, ms: 1500, causes: [] },
      { stage: "emit", state: "failed", seen, evidence: null, ms: 20, causes: [cause] },
      { stage: "issue", state: "skipped", seen, evidence: null, ms: 0, causes: [] },
    ],
  }
}

test("is whole XML with a case for each stage, its time, and the counts of both sums", () => {
  const xml = writeJunit(result("plain"))
  expect(xml.match(/<testcase /g)).toHaveLength(3)
  expect(xml.match(/tests="3" failures="1" errors="0" skipped="1" time="1.520"/g)).toHaveLength(2)
  expect(xml).toContain('name="prepare" time="1.500"')
  expect(xml).toContain('<failure message="plain">plain: plain. plain</failure>')
})

test("holds no character and no tag that hostile text would bring", () => {
  const xml = writeJunit(result(HOSTILE))
  // What XML 1.0 allows, https://www.w3.org/TR/xml/#charsets
  expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
  expect(xml.isWellFormed()).toBe(true)
  expect(xml).not.toMatch(/<b |\]\]>|&(?!#\d+;)/)
  expect(xml.match(/<\/?[a-z-]+/g)).toEqual(writeJunit(result("x")).match(/<\/?[a-z-]+/g))
  expect(xml).toContain("é \u{1f600}")
})

test("keeps a megabyte of text short", () => {
  expect(writeJunit(result("x".repeat(1_000_000))).length).toBeLessThan(60_000)
})
