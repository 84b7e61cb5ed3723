import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import type { JudgedIssue } from "@auto-triage/shared/pipeline/backtest/judged-issue"
import { sumUp } from "@auto-triage/shared/pipeline/backtest/sum-up"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { renderPage } from "./render-page.ts"

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
const HOSTILE = `<script>hit()</script><img src=x onerror=hit()></td></table>"'`
const WIDTHS = [400, 1200]

const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser)
  console.warn(`The backtest's page is not tested: there is no browser at ${CHROMIUM}; set CHROMIUM_PATH.`)

function anIssue(change: Partial<JudgedIssue>): JudgedIssue {
  const at = Date.UTC(2026, 10, 20)
  const texts = { type: "TypeError", message: "x", service: "backend-api", url: "https://app.datadoghq.eu/x" }
  const route = { priority: "High", project: "PPL", team: "backend", teamReason: "default", component: null }
  const counts = { score: 50, fixability: 60, occurrences: 3, users: 1, rules: [] }
  const place = { suspect: null, place: "", deploy: null, environments: ["production"] }
  const decision = { kind: "fix", why: "every rule of the gate is met" } as const
  const times = { openedAt: at, lastSeen: at, isNew: true, watched: true }
  return { id: "1", ...texts, ...route, ...counts, ...place, ...times, decision, gaps: [], ...change }
}

function aReport(): BacktestReport {
  const issues = [
    anIssue({ id: "1", score: 9 }),
    anIssue({
      id: "2",
      score: 100,
      type: HOSTILE,
      message: HOSTILE,
      team: HOSTILE,
      service: HOSTILE,
      url: "javascript:hit()",
    }),
    anIssue({ id: "3", score: 20, team: null, decision: { kind: "hold", reason: "below-score", why: HOSTILE } }),
  ]
  const summary = sumUp(issues)
  const budget = { mostUsd: 4, costliestDayUsd: 4, maxUsdPerDay: 20, maxUsdPerMonth: 200 }
  const changes = [{ what: "team" as const, from: "backend", to: HOSTILE, why: HOSTILE }]
  const changed = issues.map(issue => ({ id: issue.id, issue, changes }))
  return {
    schema: 1,
    from: Date.UTC(2026, 10, 9),
    to: Date.UTC(2026, 10, 23),
    asOf: "seen",
    config: ".github/auto-triage.yml",
    issues,
    summary,
    budget,
    thresholds: [{ key: "gate.min-score", now: 20, value: 10, change: 3, of: "fixes" }],
    storms: {
      found: [{ service: "<b>web", deploy: null, startedAt: 0, early: 3, joined: 4 }],
      tried: [{ issues: 3, minutes: 10, now: true, storms: 1, joined: 4 }],
    },
    compared: { config: HOSTILE, summary, budget, changed },
    limits: [HOSTILE],
    fromCache: 0,
    calls: 9,
    ownMs: 900,
  }
}

describe.skipIf(!hasBrowser)("the page of a backtest in a browser", () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "btp-"))
    writeFileSync(join(folder, "page.html"), renderPage(aReport()))
    const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args,
      headless: true,
      env: { ...process.env, HOME: folder },
    })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(width: number, colorScheme: "light" | "dark"): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const complaints: string[] = []
    page.on("console", message => complaints.push(message.text()))
    page.on("pageerror", error => complaints.push(error.message))
    await page.addInitScript("globalThis.hit = () => { globalThis.wasHit = true }")
    await page.goto(pathToFileURL(join(folder, "page.html")).href)
    return { page, complaints }
  }

  it.each(WIDTHS)("fits %d pixels, runs nothing of an error's, and shows it as text", async width => {
    const { page, complaints } = await open(width, width === 400 ? "dark" : "light")
    expect(await page.evaluate("globalThis.wasHit")).toBeUndefined()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
    expect(await page.locator("#errors tbody tr").count()).toBe(3)
    expect(await page.locator("#errors").innerText()).toContain("<script>hit()</script>")
    expect(await page.locator("#errors a[href^='javascript']").count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  it("sorts by number and filters by words, with the keyboard alone", async () => {
    const { page } = await open(1200, "light")
    const scores = (): Promise<string[]> =>
      page.locator("#errors tbody tr:not([hidden]) td:nth-child(6)").allInnerTexts()
    const head = page.getByRole("button", { name: "score" })
    await head.focus()
    await page.keyboard.press("Enter")
    expect(await scores()).toEqual(["9", "20", "100"])
    await page.keyboard.press("Enter")
    expect(await scores()).toEqual(["100", "20", "9"])
    await page.getByRole("searchbox").focus()
    await page.keyboard.type("below-score")
    expect(await scores()).toEqual(["20"])
    expect(await page.getByRole("status").innerText()).toBe("1 shown")
    await page.close()
  })

  it("has contrast in the light and in the dark", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const { page } = await open(1200, scheme)
      const [text, ground] = await page.evaluate<[string, string]>(
        "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).colorScheme]",
      )
      expect([text, ground]).toEqual([scheme === "light" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)", "light dark"])
      await page.close()
    }
  })
})
