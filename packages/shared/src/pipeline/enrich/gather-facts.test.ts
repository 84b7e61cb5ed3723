import { describe, expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { UpstreamError } from "../../errors.ts"
import type { SamplePage, SourceIssue, Track } from "../../ports/error-source.ts"
import { aSample, COMMIT } from "../testing/a-sample.ts"
import { aService } from "../testing/a-service.ts"
import { aSourceIssue } from "../testing/a-source-issue.ts"
import { aDispatch, ISSUE_ID } from "../testing/an-issue.ts"
import { type Facts, gatherFacts, type GatherPorts } from "./gather-facts.ts"

type World = {
  readonly issues?: readonly SourceIssue[]
  readonly samples?: Partial<Record<Track, SamplePage | Error>>
  readonly commits?: readonly string[]
  readonly groups?: Error
}

function world({
  issues = [aSourceIssue()],
  samples = {},
  commits = [COMMIT, "HEAD"],
  groups,
}: World): GatherPorts & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    source: {
      getIssue: async id => (asked.push(`issue ${id}`), issues.find(issue => issue.id === id) ?? null),
      listSamples: async (_, track) => {
        asked.push(track)
        const page = samples[track] ?? { samples: [], more: false }
        if (page instanceof Error) throw page
        return page
      },
      countSamples: async () => {
        asked.push("counts")
        if (groups !== undefined) throw groups
        return [{ environment: "production", version: "1.4.0", count: 5000, users: 40 }]
      },
    },
    host: {
      readState: async () => ({ config: null, codeowners: null, record: null }),
      listFiles: async commit => (
        asked.push(`files ${commit}`),
        commits.includes(commit) ? { paths: ["a.ts"], truncated: false, commit } : null
      ),
    },
  }
}

function refusal(status: number | null): UpstreamError {
  return new UpstreamError("refused", {
    service: "datadog",
    request: "POST /x",
    status,
    ambiguous: false,
    retryable: false,
  })
}

async function gather(ports: GatherPorts, dispatch = aDispatch()): Promise<Facts> {
  const facts = await gatherFacts(ports, dispatch, DEFAULT_CONFIG)
  if (facts === null) throw new Error("nothing was gathered")
  return facts
}

describe("gathering", () => {
  test("asks for issue, samples and files, and for nothing more where those suffice", async () => {
    const ports = world({ samples: { logs: { samples: [aSample()], more: false } } })
    const facts = await gather(ports)
    expect(ports.asked).toEqual([`issue ${ISSUE_ID}`, "logs", `files ${COMMIT}`])
    expect(facts).toMatchObject({ track: "logs", commit: COMMIT, gaps: [] })
  })

  test("goes on to spans where a backend has no logs", async () => {
    const ports = world({ samples: { trace: { samples: [aSample({ track: "trace" })], more: false } } })
    expect((await gather(ports)).track).toBe("trace")
  })

  test("asks the configured kinds first, and the platform's own where those are empty", async () => {
    const ports = world({ samples: { logs: { samples: [aSample()], more: false } } })
    const service = { ...aService({ name: "backend-api" }), tracks: ["rum"] as const }
    const facts = await gatherFacts(ports, aDispatch(), { ...DEFAULT_CONFIG, services: [service] })
    expect(facts?.track).toBe("logs")
  })

  test("asks RUM for what runs in a browser, whatever the hint was", async () => {
    const ports = world({
      issues: [aSourceIssue({ platform: "BROWSER" })],
      samples: { rum: { samples: [aSample({ track: "rum" })], more: false } },
    })
    expect((await gather(ports)).track).toBe("rum")
    expect(ports.asked).not.toContain("trace")
  })

  test("asks for exact counts only where the page did not hold everything", async () => {
    const facts = await gather(world({ samples: { logs: { samples: [aSample()], more: true } } }))
    expect(facts.groups?.[0]?.count).toBe(5000)
  })

  test("tries the other ids of a dispatch where Datadog does not know the first", async () => {
    const facts = await gather(
      world({}),
      aDispatch({ issueId: "5f8ebd5c-6dd9-11f0-8a28-da7ad0900002", otherIds: [ISSUE_ID] }),
    )
    expect(facts.source.id).toBe(ISSUE_ID)
  })

  test("is nothing where Datadog knows none of them", async () => {
    expect(await gatherFacts(world({ issues: [] }), aDispatch(), DEFAULT_CONFIG)).toBeNull()
  })
})

describe("what could not be had is said and does not stop the rest", () => {
  test.each([
    [403, /403/, "grant logs_read_data"],
    [429, /rate limit/, null],
    [500, /500/, null],
    [null, /no answer/, null],
  ])("a sample source that answers %s", async (status, why, fix) => {
    const facts = await gather(
      world({ samples: { logs: refusal(status), trace: { samples: [aSample()], more: false } } }),
    )
    expect(facts.track).toBe("trace")
    expect(facts.gaps).toEqual([{ what: "log samples", why: expect.stringMatching(why), fix }])
  })

  test("a source of an unknown shape", async () => {
    expect((await gather(world({ samples: { logs: new TypeError("x is not a function") } }))).gaps[0]?.why).toMatch(
      /unknown shape/,
    )
  })

  test("no samples at all", async () => {
    const facts = await gather(world({}))
    expect(facts.samples).toEqual([])
    expect(facts.gaps.map(gap => gap.what)).toEqual(["samples"])
  })

  test("a commit that this repository does not know", async () => {
    const facts = await gather(
      world({ samples: { logs: { samples: [aSample({ commit: "ffffffffffffffff" })], more: false } } }),
    )
    expect(facts.gaps[0]?.what).toBe("the deployed commit")
    expect(facts.files?.paths).toEqual(["a.ts"])
    expect(facts.commit).toBeNull()
  })

  test("a commit field that holds no commit is no commit", async () => {
    const ports = world({
      samples: { logs: { samples: [aSample({ commit: "; rm -rf /", version: "2" })], more: false } },
    })
    expect((await gather(ports)).commit).toBeNull()
    expect(ports.asked).toContain("files HEAD")
  })

  test("counts that are forbidden leave a lower bound", async () => {
    const facts = await gather(world({ samples: { logs: { samples: [aSample()], more: true } }, groups: refusal(403) }))
    expect(facts).toMatchObject({ groups: null, more: true, gaps: [{ what: "exact counts" }] })
  })

  test("the issue itself is needed: its failure is the run's", async () => {
    const ports = world({})
    await expect(
      gatherFacts(
        { ...ports, source: { ...ports.source, getIssue: () => Promise.reject(refusal(500)) } },
        aDispatch(),
        DEFAULT_CONFIG,
      ),
    ).rejects.toThrow(UpstreamError)
  })
})
