import { expect, test } from "vitest"
import type { ServiceName } from "./emulator.ts"
import { ANYBODY, openDoor } from "./door.ts"
import { credentialMark } from "./credential-mark.ts"
import { Faults } from "./faults.ts"
import { Journal } from "./journal.ts"

const VARIABLES = "/api/v1/integration/webhooks/configuration/custom-variables"

async function journalled(service: ServiceName, path: string, init: RequestInit): Promise<Journal> {
  const journal = new Journal()
  const emulator = { service, handle: () => Promise.resolve(new Response("what is kept")) }
  const door = await openDoor(emulator, ANYBODY, { journal, faults: new Faults(), latencyMs: () => 0 })
  await fetch(door.url + path, { method: "POST", ...init }).then(response => response.text())
  await door.close()
  return journal
}

test.each([
  ["is created", VARIABLES, { name: "T", value: "hush", is_secret: true }],
  ["is changed", `${VARIABLES}/T`, { value: "hush" }],
])("the value of a secret variable that %s is hidden, and nothing else of the request", async (_, path, body) => {
  const journal = await journalled("datadog", path, { body: JSON.stringify(body) })
  const request = journal.withBodies()[0]?.request ?? ""
  expect(JSON.parse(request)).toEqual({ ...body, value: "(secret)" })
})

test("a variable that is no secret is shown; one that cannot be read is not", async () => {
  const readable = JSON.stringify({ name: "T", value: "seen", is_secret: false })
  expect((await journalled("datadog", VARIABLES, { body: readable })).withBodies()).toMatchObject([
    { request: readable },
  ])
  const broken = await journalled("datadog", VARIABLES, { body: '{"value":"hush"' })
  expect(JSON.stringify(broken.withBodies())).not.toContain("hush")
})

test("what storage is sent and answers is left out", async () => {
  const journal = await journalled("storage", "/upload/storage/v1/b/states/o", { body: "hush" })
  expect(journal.withBodies()).toMatchObject([{ service: "storage", status: 200, request: "", response: "" }])
})

test("a dispatch is kept with what tells its token from others, and without the token", async () => {
  const headers = { authorization: "Bearer github_pat_hush" }
  const journal = await journalled("github", "/repos/acme/shop/dispatches", { headers, body: "{}" })
  const [entry] = journal.withBodies()
  expect(entry?.credential).toBe(credentialMark("Bearer github_pat_hush"))
  expect(entry?.credential).toMatch(/^Bearer sha256:[0-9a-f]{12}$/)
  expect(entry?.credential).not.toBe(credentialMark("Bearer github_pat_other"))
  expect(JSON.stringify(entry)).not.toContain("hush")
  const other = await journalled("github", "/repos/acme/shop/issues", { headers, body: "{}" })
  expect(other.entries()[0]).not.toHaveProperty("credential")
})
