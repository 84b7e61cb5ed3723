import { expect, test } from "vitest"
import type { FixPull } from "../../ports/fix-host.ts"
import type { BranchState } from "./branch-state.ts"
import { fixMarker, markedFix } from "./fix-marker.ts"
import { type HostState, planPublish } from "./plan-publish.ts"
import { aPublishTask } from "./testing/a-publish-task.ts"

const task = { ...aPublishTask(), files: [{ path: "a.ts" }, { path: "b.ts" }] }
const BASE = task.brief.base.sha
const OURS: Extract<BranchState, { kind: "ours" }> = {
  kind: "ours",
  head: "1".repeat(40),
  root: BASE,
  patch: task.patchSha256,
  written: ["a.ts", "old.ts"],
  removed: ["gone.ts"],
}
const EARLIER: BranchState = { ...OURS, patch: "e".repeat(64) }
const MOVED: BranchState = { ...EARLIER, root: "2".repeat(40) }

function aPull(change: Partial<FixPull> = {}): FixPull {
  return {
    number: 7,
    url: "https://github.com/o/r/pull/7",
    branch: task.brief.branch,
    base: "develop",
    headSha: OURS.head,
    state: "open",
    merged: false,
    draft: true,
    author: "perci-auto-fix[bot]",
    body: `text\n\n${fixMarker(task.brief.fixId)}\n`,
    labels: [],
    closedAt: null,
    ...change,
  }
}

const CLOSED = aPull({ state: "closed" })
const MERGED = aPull({ state: "closed", merged: true })
const EARLIER_TRY = aPull({ state: "closed", body: fixMarker("9.1") })
const first = { parent: BASE, undo: [], absent: [] }
const next = { parent: OURS.head, undo: ["old.ts", "gone.ts"], absent: ["gone.ts"] }

type Row = readonly [sentence: string, state: Partial<HostState>, plan: object]

const rows: readonly Row[] = [
  ["no branch: create, commit, open", {}, { create: true, remove: false, commit: first, pull: null }],
  ["a branch at the base: commit, open", { branch: { kind: "empty", head: BASE } }, { create: false, commit: first }],
  ["our commit is there: open", { branch: OURS }, { create: false, commit: null, head: OURS.head, pull: null }],
  ["our commit and pull request: update", { branch: OURS, pull: aPull() }, { commit: null, pull: { number: 7 } }],
  [
    "the same although the base moved",
    { branch: OURS, pull: aPull(), baseHead: "3" },
    { commit: null, pull: { number: 7 } },
  ],
  ["an earlier patch: a further commit", { branch: EARLIER }, { create: false, commit: next, pull: null }],
  [
    "an earlier patch under review: the same",
    { branch: EARLIER, pull: aPull() },
    { commit: next, pull: { number: 7 } },
  ],
  ["an earlier base: anew", { branch: MOVED }, { remove: true, create: true, commit: first }],
  ["an empty branch elsewhere: anew", { branch: { kind: "empty", head: "4" } }, { remove: true, create: true }],
  ["an earlier try was closed: go on", { branch: OURS, pull: EARLIER_TRY }, { kind: "publish", pull: null }],
  [
    "an earlier base under review",
    { branch: MOVED, pull: aPull() },
    { result: { outcome: "refused" }, removeBranch: false },
  ],
  [
    "a person's branch",
    { branch: { kind: "foreign", head: "5" } },
    { result: { outcome: "refused" }, removeBranch: false },
  ],
  ["pointed at another base", { branch: OURS, pull: aPull({ base: "next" }) }, { result: { outcome: "refused" } }],
  ["this try was closed", { branch: OURS, pull: CLOSED }, { result: { outcome: "refused" }, removeBranch: false }],
  [
    "this try was closed and lost its mark",
    { branch: OURS, pull: { ...CLOSED, body: "" } },
    { result: { outcome: "refused" } },
  ],
  [
    "a person's closed one of another commit",
    { branch: OURS, pull: { ...CLOSED, body: "", headSha: "6" } },
    { pull: null },
  ],
  ["this try was merged", { pull: MERGED }, { result: { outcome: "opened", pull: { number: 7 } } }],
  ["the base moved", { baseHead: "3" }, { result: { outcome: "base-moved" }, removeBranch: false }],
  ["the base is gone", { baseHead: null, branch: OURS }, { result: { outcome: "base-moved" }, removeBranch: true }],
  [
    "moved under review",
    { baseHead: "3", branch: EARLIER, pull: aPull() },
    { result: { outcome: "base-moved" }, removeBranch: false },
  ],
]

test.each(rows)("%s", (_, state, plan) => {
  expect(planPublish(task, { baseHead: BASE, branch: { kind: "absent" }, pull: null, ...state })).toMatchObject(plan)
})

test("only a mark on a line of its own is one", () => {
  expect(markedFix(aPull().body)).toBe("1234.1")
  expect(markedFix(`\`${fixMarker("9.9")}\`\n${fixMarker("1.1")}\r\nmore`)).toBe("1.1")
  expect(markedFix("by hand")).toBeNull()
  expect(fixMarker("1 --> x")).toBe("<!-- auto-triage:fix 1x -->")
})
