import type { DoctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"

let lab: LabClient

beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab.close())

test("the workflow looks from each environment and joins what they saw into one sound report", async () => {
  const { world } = lab.lab
  const url = `${world.urls.github}/repos/${world.repository}/actions/workflows/doctor.yml/dispatches`
  const headers = { authorization: `Bearer ${world.credentials.adminPat}`, "content-type": "application/json" }
  const started = await fetch(url, { method: "POST", headers, body: JSON.stringify({ ref: world.ref }) })
  expect(started.ok).toBe(true)
  await lab.idle()
  const run = world.runner.runs().find(({ workflow }) => workflow.endsWith("/doctor.yml"))
  const steps = run?.jobs.flatMap(job => job.steps) ?? []
  const told = steps.map(step => step.summary + step.annotations.map(({ message }) => message).join("\n")).join("\n")
  expect(run?.conclusion, told).toBe("success")
  const summary = run?.jobs.find(({ name }) => name === "summary")
  expect(summary?.outputs["outcome"]).toBe("sound")
  const report = JSON.parse(summary?.outputs["report"] ?? "null") as DoctorReport
  const states = new Map(report.findings.map(({ check, state }) => [check, state]))
  // Each of these is seen from one job alone: the App's key, the model's, Jira's token, the settings.
  for (const check of ["app-key", "app-repositories", "model-key", "jira-token", "triage-secrets", "actions-settings"])
    expect([check, states.get(check)]).toEqual([check, "pass"])
  for (const secret of [world.credentials.jiraToken, world.credentials.doctorPat, world.credentials.jiraEmail])
    expect(JSON.stringify(report)).not.toContain(secret)
}, 90_000)
