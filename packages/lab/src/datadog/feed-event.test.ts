import { describe, expect, test } from "vitest"

import { feedEvent } from "./feed-event.ts"

describe("a fed error", () => {
  test("has a default for everything", () => {
    expect(feedEvent({}, 7)).toMatchObject({
      track: "logs",
      platform: "BACKEND",
      at: 7,
      count: 1,
      users: 1,
      service: "backend-api",
      env: "staging",
      version: null,
      language: "JAVASCRIPT",
      error: { type: "Error", fingerprint: null },
    })
  })

  test.each([
    [{ platform: "FLUTTER" }, "rum", "FLUTTER"],
    [{ track: "rum" as const }, "rum", "BROWSER"],
    [{ track: "trace" as const }, "trace", "BACKEND"],
    [{ track: "apm" as never }, "logs", "BACKEND"],
    [{ track: null, platform: null, version: null, commit: null, tags: null }, "logs", "BACKEND"],
  ])("%o is of the track %s and the platform %s", (fed, track, platform) => {
    expect(feedEvent(fed, 0)).toMatchObject({ track, platform })
  })

  test("has its commit where each kind of event has it", () => {
    const fed = { commit: "abc", repositoryUrl: "github.com/o/r", tags: { team: "a" } }
    expect(feedEvent(fed, 0).tags).toEqual(["team:a", "git.commit.sha:abc", "git.repository_url:github.com/o/r"])
    expect(feedEvent({ ...fed, track: "trace" }, 0).attributes).toMatchObject({
      _dd: { git: { commit: { sha: "abc" }, repository_url: "github.com/o/r" } },
    })
  })

  test("of a view names its URL and path", () => {
    const fed = { track: "rum" as const, where: "https://app.test/book/1?x=y" }
    expect(feedEvent(fed, 0).attributes).toMatchObject({ view: { url: fed.where, url_path: "/book/1" } })
  })

  test("says whether it was handled only when told", () => {
    expect(feedEvent({ handled: true }, 0).attributes).toMatchObject({ error: { handling: "handled" } })
    expect(feedEvent({}, 0).attributes).not.toHaveProperty("error.handling")
  })

  test("never has more users than events", () => {
    expect(feedEvent({ count: 3, users: 10 }, 0).users).toBe(3)
    expect(feedEvent({ count: 3, users: 0 }, 0).users).toBe(0)
  })
})
