import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { expect } from "vitest"
import type { FixScene } from "../whole-path/fix-scene.ts"

type Marker = { readonly kind?: string; readonly fixId?: string; readonly outcome?: string }

/** What there is of an error's fix: tries in the ledger, comments on its ticket, branches and open pull requests. */
export type Seen = {
  readonly tries: readonly FixRun[]
  /** One for each try, and what people who asked by hand were told of a gate that held. */
  readonly comments: readonly Marker[]
  readonly held: readonly Marker[]
  readonly branches: readonly string[]
  readonly open: readonly { readonly number: number; readonly branch: string }[]
}

export async function see(scene: FixScene, issueId: string): Promise<Seen> {
  const tries = (await scene.tries()).filter(run => run.issueId === issueId)
  const own = new Set(tries.map(run => run.branch))
  const comments = scene
    .openTickets(issueId)
    .flatMap(ticket => ticket.comments.map(({ properties }) => (properties["auto-triage"] ?? {}) as Marker))
  const open = (await scene.openPulls()).map(({ number, head }) => ({ number, branch: head.ref }))
  const ours = comments.filter(({ kind }) => kind === "auto-triage.fix")
  return {
    tries,
    comments: ours.filter(({ outcome }) => outcome !== "held"),
    held: ours.filter(({ outcome }) => outcome === "held"),
    branches: scene.fixBranches().filter(ref => own.has(ref.replace("refs/heads/", ""))),
    open: open.filter(({ branch }) => own.has(branch)),
  }
}

/** What holds at any time, wherever a run was ended: nothing is there twice, and what is told is told once. */
export function expectNothingTwice({ tries, comments, branches, open }: Seen, where: string): void {
  expect(branches.length, where).toBeLessThanOrEqual(1)
  expect(open.length, where).toBeLessThanOrEqual(1)
  const told = comments.map(({ fixId }) => fixId)
  expect(told, where).toEqual([...new Set(told)])
  expect(
    tries.map(({ id }) => id),
    where,
  ).toEqual(expect.arrayContaining(told))
}

/** What holds once somebody did what a person does, or a later report came: every try is told, and its pull request known. */
export function expectWhole(seen: Seen, where: string): void {
  expectNothingTwice(seen, where)
  const { tries, comments, open, branches } = seen
  const told = Object.fromEntries(comments.map(({ fixId, outcome }) => [fixId, outcome]))
  expect(told, where).toEqual(Object.fromEntries(tries.map(({ id, outcome }) => [id, outcome])))
  expect(
    tries.filter(({ settledAt, commentId }) => settledAt === null || commentId === null),
    where,
  ).toEqual([])
  const [pull] = open
  const known = tries.flatMap(({ pullRequest }) => pullRequest ?? [])
  if (pull !== undefined) expect(known, where).toContain(pull.number)
  expect(branches.length, where).toBe(open.length)
}
