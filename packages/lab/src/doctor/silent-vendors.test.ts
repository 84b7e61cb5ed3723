import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { doctorFails } from "@auto-triage/shared/pipeline/doctor/doctor-fails"
import { doctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report"
import { writeDoctorText } from "@auto-triage/shared/pipeline/doctor/write-doctor-text"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"
import { credentialsOf, examine } from "./examine.ts"

let lab: Lab
let server: Server
let elsewhere: string
let nowhere: string

beforeAll(async () => {
  lab = await startLab({})
  server = createServer((request, response) => {
    const isPage = request.url?.startsWith("/page") ?? false
    response.writeHead(isPage ? 200 : 503, { "content-type": isPage ? "text/html" : "application/json" })
    response.end(isPage ? "<html>Sign in</html>" : "{}")
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const closed = createServer()
  await new Promise<void>(resolve => closed.listen(0, "127.0.0.1", resolve))
  nowhere = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`
  await new Promise(resolve => closed.close(resolve))
})
afterAll(async () => {
  server.close()
  await lab.close()
})

const CASES = [
  ["github", "refused", "GITHUB_API_URL"],
  ["github", "page", "githubstatus.com"],
  ["datadog", "unknown", "DATADOG_SITE"],
  ["datadog", "page", "DATADOG_URL"],
  ["jira", "broken", "JIRA_BASE_URL"],
  ["model", "refused", "ANTHROPIC_URL"],
] as const
const SEEN = { refused: /ECONNREFUSED/, unknown: /ENOTFOUND|EAI_AGAIN/, page: /no data/, broken: /503/ }

test.each(CASES)(
  "of %s, whose address is %s, one check fails, and the rest cannot know",
  async (vendor, how, names) => {
    const all = credentialsOf(lab.world)
    const urls = { refused: nowhere, unknown: "https://nobody.invalid", page: `${elsewhere}/page`, broken: elsewhere }
    const url = urls[how]
    const found = await examine(lab.world, {
      ...all,
      ...(vendor === "github" ? { github: { ...all.github, apiUrl: url } } : {}),
      ...(vendor === "datadog" ? { datadog: { ...all.datadog, url } } : {}),
      ...(vendor === "jira" ? { jira: { ...all.jira, baseUrl: url } } : {}),
      ...(vendor === "model" ? { model: { ...all.model, url } } : {}),
    })
    const bad = found.filter(({ state }) => state === "fail" || state === "warn")
    expect(bad.map(({ check }) => check.id)).toEqual([`${vendor}-answers`])
    expect(bad[0]?.seen).toMatch(SEEN[how])
    expect(bad[0]?.fix).toContain(names)
    // What is told without asking anybody is known all the same.
    const known = found.filter(({ check, state }) => check.id.startsWith(`${vendor}-`) && state === "pass")
    expect(known.map(({ check }) => check.id).filter(id => !/address|site|teams|labels/.test(id))).toEqual([])
    const report = doctorReport(found, { repository: lab.world.repository, now: 0 })
    expect(doctorFails(report, false)).toBe(true)
    const text = writeDoctorText(report)
    expect(text.slice(text.indexOf("Do this first"))).toMatch(/^Do this first, step [23]: \S.* answers:/)
    expect(text).not.toMatch(/\n\s+at /)
  },
)
