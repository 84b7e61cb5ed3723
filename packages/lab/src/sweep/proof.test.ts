import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type ProofUnderTest, startProof } from "./proof-under-test.ts"

let lab: ProofUnderTest
beforeEach(async () => {
  lab = await startProof()
})
afterEach(() => lab.close())

/** The fix is deployed at once, and at work over the quiet time and an hour. */
async function quietTime(): Promise<void> {
  lab.pass(1)
  await lab.serves("1.1.0", lab.commits.fixed)
  lab.pass(73)
  await lab.serves("1.1.0", lab.commits.fixed)
  lab.pass(1)
}

describe("an error that is quiet on versions with its fix", () => {
  test("is told as proven once, with the evidence, and resolved in Datadog", async () => {
    await quietTime()
    const result = await lab.sweep()
    expect([result.outcome, result.seen?.repairs.map(({ finding }) => finding.kind)]).toEqual([
      "repaired",
      ["proven-fix"],
    ])
    const [comment = "", ...others] = lab.ticket().comments
    expect(others).toEqual([])
    expect(comment).toContain("Fixed, proven in production.")
    expect(comment).toContain(lab.commits.fixed)
    expect(comment).toContain("version 1.1.0")
    expect([lab.state(), lab.ticket().status]).toEqual(["RESOLVED", "To Do"])
    expect((await lab.sweep()).outcome).toBe("nothing-to-do")
    expect(lab.ticket().comments).toHaveLength(1)
  })

  test("moves its ticket where the configuration says so, and says so where that cannot be", async () => {
    await quietTime()
    expect((await lab.sweep({ proven: "no such way" })).seen?.repairs[0]?.why).toContain(
      "correct autofix.transitions.proven",
    )
    expect(lab.ticket().status).toBe("To Do")
  })

  test("moves its ticket by the transition of that name", async () => {
    await quietTime()
    await lab.sweep({ proven: "start progress" })
    expect(lab.ticket()).toMatchObject({ status: "In Progress", comments: [{}] })
  })

  test("is proven also while an older version still has it", async () => {
    await quietTime()
    lab.occurs("1.0.0", lab.commits.old)
    await lab.sweep()
    expect(lab.ticket().comments[0]).toContain("on version 1.0.0")
    expect(lab.ticket().comments[0]).toContain("without the fix")
  })

  test("without the scope error_tracking_write is told all the same, and the summary names the scope", async () => {
    lab.datadog.permissions.deny("issue-write")
    await quietTime()
    const result = await lab.sweep()
    expect([result.outcome, lab.state(), lab.ticket().comments.length]).toEqual(["repaired", "OPEN", 1])
    expect(result.seen?.repairs[0]?.why).toContain("error_tracking_write")
  })

  test("that people ignore keeps that state", async () => {
    lab.datadog.setState(lab.issueId, "IGNORED")
    await quietTime()
    await lab.sweep()
    expect([lab.state(), lab.ticket().comments.length]).toEqual(["IGNORED", 1])
  })

  test("is told once by two sweeps at once", async () => {
    await quietTime()
    await Promise.all([lab.sweep(), lab.sweep()])
    await lab.sweep()
    expect(lab.ticket().comments).toHaveLength(1)
  })

  test("is shown and not told by a dry run", async () => {
    await quietTime()
    const result = await lab.sweep({ dryRun: true })
    expect(result.seen?.repairs.map(one => one.result)).toEqual(["planned"])
    expect([lab.state(), lab.ticket().comments]).toEqual(["OPEN", []])
  })
})

describe("a release that squashes the fix", () => {
  test("proves it where each file of the fix is in it as the fix left it", async () => {
    const release = await lab.squashed("fixed")
    lab.pass(1)
    await lab.serves("2.0.0", release)
    lab.pass(73)
    await lab.serves("2.0.0", release)
    lab.pass(1)
    await lab.sweep()
    expect(lab.ticket().comments).toEqual([expect.stringContaining("Fixed, proven in production.")])
  })

  test.each([
    ["and has the error all the same, is told", "fixed", undefined, "The fix does not hold."],
    ["and changes the file further, says nothing", "fixed and more", undefined, "nobody can tell"],
    ["but for the fix, counts as one without it", "words", "other.txt", "without the fix"],
  ])("%s", async (_, text, path, words) => {
    const release = await lab.squashed(text, path)
    await quietTime()
    lab.occurs("2.0.0", release)
    const left = [...((await lab.sweep()).seen?.leftAlone.keys() ?? [])]
    expect([...left, ...lab.ticket().comments]).toEqual([expect.stringContaining(words)])
  })
})

/** Everything that tells a ticket of its fix, each time with the answer lost or the request never sent. */
const faults = [true, false].flatMap(applied => Array.from({ length: 6 }, (_, nth) => [nth, applied] as const))

function dieAt(nth: number, applied: boolean): void {
  let writes = 0
  lab.intercept = ({ what }, pass) => {
    const isRead = what.startsWith("GET") || /\/(search|jql|graphql|aggregate)$/.test(what)
    if (isRead || writes++ < nth) return null
    const gone = (): Response => new Response("bad gateway", { status: 502 })
    return applied && writes === nth + 1 ? pass().then(gone) : Promise.resolve(gone())
  }
}

test.each(faults)("a sweep that dies at its write %d, applied: %s, is made good by the next", async (nth, applied) => {
  await quietTime()
  dieAt(nth, applied)
  await lab.sweep({ proven: "Start Progress" })
  lab.intercept = () => null
  lab.pass(0.25)
  await lab.sweep({ proven: "Start Progress" })
  expect(lab.ticket()).toMatchObject({ status: "In Progress", comments: [expect.stringContaining("proven")] })
  expect(lab.state()).toBe("RESOLVED")
})

describe("no proof is claimed", () => {
  const leftAlone = async (): Promise<readonly string[]> => [
    ...((await lab.sweep()).seen?.leftAlone ?? new Map()).keys(),
  ]

  test.each<[string, (lab: ProofUnderTest) => Promise<void>, string]>([
    ["where the service was not seen at all", async () => lab.pass(100), "not proven"],
    [
      "where only versions without the fix were seen",
      async () => {
        lab.pass(50)
        await lab.serves("1.0.0", lab.commits.old)
        lab.pass(50)
        await lab.serves("1.0.0", lab.commits.old)
      },
      "not proven",
    ],
    [
      "where nobody can tell which commit a version is of",
      async () => {
        lab.pass(20)
        await lab.serves("1.1.0", null)
        lab.pass(80)
        await lab.serves("1.1.0", "f".repeat(40))
      },
      "not proven",
    ],
    [
      "where a version after the merge was at work, in which somebody had reverted it",
      async () => {
        const commit = await lab.reverted()
        lab.pass(20)
        await lab.serves("1.1.0", commit)
        lab.pass(80)
        await lab.serves("1.1.0", commit)
      },
      "not proven",
    ],
    [
      "before the quiet time is over",
      async () => {
        await lab.serves("1.1.0", lab.commits.fixed)
        lab.pass(71)
      },
      "too early",
    ],
    [
      "where the fix was deployed later than that",
      async () => {
        lab.pass(90)
        await lab.serves("1.1.0", lab.commits.fixed)
        lab.pass(10)
      },
      "too early",
    ],
    [
      "where it was seen on a version of which nobody knows the commit",
      async () => {
        await quietTime()
        lab.occurs("1.2.0", null)
      },
      "nobody can tell",
    ],
  ])("%s", async (_, happen, words) => {
    await happen(lab)
    expect(await leftAlone()).toEqual([expect.stringContaining(words)])
    expect([lab.ticket().comments, lab.state()]).toEqual([[], "OPEN"])
  })

  test("where Datadog does not show the events, which is told and fails nothing", async () => {
    await quietTime()
    lab.datadog.permissions.deny("logs", "trace", "rum")
    const result = await lab.sweep()
    expect([result.outcome, lab.ticket().comments]).toEqual(["nothing-to-do", []])
    expect(result.seen?.limits).toContainEqual(expect.stringContaining("logs_read_data"))
  })
})

describe("an error that is seen on a version with its fix", () => {
  async function seenAgain(version = "1.1.0", count = 5): Promise<void> {
    lab.pass(2)
    lab.occurs(version, lab.commits.fixed, count)
    lab.pass(1)
  }

  test("is told on its open ticket once for each version, with counts, version, commit and time", async () => {
    await seenAgain()
    expect((await lab.sweep()).outcome).toBe("repaired")
    const [comment = ""] = lab.ticket().comments
    expect(comment).toContain("The fix does not hold.")
    expect(comment).toContain("5 occurrences on version 1.1.0")
    expect(comment).toContain(lab.commits.fixed)
    expect((await lab.sweep()).outcome).toBe("nothing-to-do")
    await seenAgain("1.2.0")
    await lab.sweep()
    await lab.sweep()
    expect(lab.ticket().comments).toHaveLength(2)
  })

  test("has its ticket reopened, also where it was told and closed again before", async () => {
    await lab.closeTicket()
    await seenAgain()
    expect((await lab.sweep()).outcome).toBe("repaired")
    expect([lab.ticket().status, lab.ticket().comments.length]).not.toContain("Done")
    expect(lab.ticket().comments[0]).toContain("this ticket is open again")
    expect((await lab.sweep()).outcome).toBe("nothing-to-do")
    await lab.closeTicket()
    expect((await lab.sweep()).outcome).toBe("nothing-to-do")
    await seenAgain()
    await lab.sweep()
    expect(lab.ticket().status).not.toBe("Done")
    expect([lab.ticket().comments.length, lab.started]).toEqual([1, []])
  })

  test("stays closed where somebody closed the ticket after that", async () => {
    await seenAgain()
    await lab.closeTicket()
    expect((await lab.sweep()).outcome).toBe("nothing-to-do")
    expect(lab.ticket()).toEqual({ status: "Done", comments: [] })
  })

  test.each([
    ["new-linked", 1],
    ["leave", 0],
  ] as const)("is dealt with as when-done says: %s", async (whenDone, starts) => {
    await lab.closeTicket()
    await seenAgain()
    await lab.sweep({ whenDone })
    expect([lab.started.length, lab.ticket().status, lab.ticket().comments.length]).toEqual([starts, "Done", 0])
  })

  test("is found among more occurrences of other versions than one search shows", async () => {
    lab.pass(1)
    lab.occurs("1.1.0", lab.commits.fixed, 4)
    lab.pass(1)
    lab.occurs("1.0.0", lab.commits.old, 1500)
    lab.pass(1)
    await lab.sweep()
    expect(lab.ticket().comments[0]).toContain("4 occurrences on version 1.1.0")
  })
})
