import { expect, test } from "vitest"
import { readKnown } from "./read-known.ts"
import { sweepWorld } from "./testing/sweep-world.ts"
import { NOW } from "./testing/a-monitor.ts"

test("records beyond the first hundred are read, too, a hundred at a time", async () => {
  const world = sweepWorld()
  const alerts = Array.from({ length: 250 }, (_, number) => ({
    issueId: `issue-${number}`,
    service: "backend-api",
    environments: ["production"],
    openedAt: NOW - number,
  }))
  for (const { issueId } of alerts) world.records.set(issueId, "no record")
  const sizes: number[] = []
  const { index } = world.ports
  const ports = {
    ...world.ports,
    index: { ...index, texts: (tokens: readonly string[]) => (sizes.push(tokens.length), index.texts(tokens)) },
  }
  const { facts, limits } = await readKnown(ports, world.context, alerts)
  expect([sizes, limits]).toEqual([[100, 100, 50], []])
  expect(facts.known.get("issue-249")).toBe("abandoned")
})
