import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readAccess } from "./read-access.ts"

test("an empty environment gives the vendors' own addresses and no secret", () => {
  const { github, datadog, jira, app } = readAccess({}, null)
  expect(github).toEqual({
    apiUrl: "https://api.github.com",
    serverUrl: "https://github.com",
    repository: null,
    token: null,
  })
  expect(datadog).toMatchObject({ site: "datadoghq.eu", url: "", apiKey: null })
  expect([jira.token, app.privateKey]).toEqual([null, null])
})

test("a file wins over the environment and may hold a key of several lines", () => {
  const full = join(mkdtempSync(join(tmpdir(), "a")), "a.env")
  writeFileSync(full, 'GITHUB_REPOSITORY=org/one\nAUTOFIX_APP_PRIVATE_KEY="-----BEGIN\nkey\n-----END"\n')
  const { github, app } = readAccess({ GITHUB_REPOSITORY: "org/two", GH_TOKEN: "t" }, { given: "a.env", full })
  expect(github).toMatchObject({ repository: "org/one", token: "t" })
  expect(app.privateKey).toBe("-----BEGIN\nkey\n-----END")
})

test("a file that is not there is named", () => {
  expect(() => readAccess({}, { given: "no.env", full: "/no.env" })).toThrow("no.env: this file")
})
