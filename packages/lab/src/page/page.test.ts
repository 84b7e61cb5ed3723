import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { type Lab, startLab } from "../control/start-lab.ts"

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]
const HOSTILE = `<script>hit()</script><img src=x onerror=hit()><a href="javascript:hit()">x</a></main></details>"'`

const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser) console.warn(`The page is not tested: there is no browser at ${CHROMIUM}; set CHROMIUM_PATH.`)

describe.skipIf(!hasBrowser)("the page in a browser", () => {
  let lab: Lab
  let browser: Browser
  let profile: string
  const pages: Page[] = []

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "auto-triage-browser-"))
    ;[lab, browser] = await Promise.all([
      startLab({}),
      chromium.launch({
        executablePath: CHROMIUM,
        args: FLAGS,
        headless: true,
        env: { ...process.env, HOME: profile },
      }),
    ])
    await feed({
      type: "TypeError",
      message: "booking has no id",
      env: "production",
      users: 12,
      count: 40,
      stack: STACK,
    })
    await feed({ type: HOSTILE, message: `${HOSTILE}\n\`\`\`\n${HOSTILE}`, env: "production", service: "web-app" })
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map(page => page.close()))
  })
  afterAll(async () => {
    await browser.close()
    await lab.close()
    rmSync(profile, { recursive: true, force: true })
  })

  async function feed(error: object): Promise<void> {
    await fetch(`${lab.control}/datadog/errors`, { method: "POST", body: JSON.stringify(error) })
    expect(await lab.world.idle(60_000)).toBe(true)
  }

  /** An open page, with everything that it complained of or asked from elsewhere. */
  async function open(options: object = {}): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage(options)
    pages.push(page)
    const complaints: string[] = []
    page.on("console", message => complaints.push(message.text()))
    page.on("pageerror", error => complaints.push(error.message))
    page.on("request", request => {
      if (!request.url().startsWith(lab.control) && !request.url().startsWith("data:")) complaints.push(request.url())
    })
    await page.addInitScript("globalThis.hit = () => { globalThis.wasHit = true }")
    await page.goto(lab.page)
    return { page, complaints }
  }

  it("shows runs, tickets as Jira does, the score with its reasons, the ledger and the journal", async () => {
    const { page, complaints } = await open()
    const text = async (selector: string): Promise<string> => page.locator(selector).innerText()
    expect(await page.locator(".run").count()).toBe(2)
    expect(await page.locator(".run .bar").count()).toBeGreaterThan(4)
    expect(await text("#runs")).toContain("Why this score")
    expect(await text("#runs")).toContain("fixability")
    expect(await text("#PPL-1")).toMatch(/TypeError.*backend-api[\s\S]*Priority[\s\S]*backend[\s\S]*Labels/)
    expect(await page.locator("#PPL-1 a[href^='https://app.datadoghq.eu/']").count()).toBeGreaterThan(0)
    expect(await text("#ledger")).toContain("PPL-1")
    expect(await text("#journal")).toContain("POST /rest/api/3/issue")
    expect(complaints).toEqual([])
  })

  it("shows Datadog's dashboard, monitors and calls of webhooks", async () => {
    const { page, complaints } = await open()
    const widget = page.locator(".widget", { hasText: "Alerts that arrived" }).first()
    expect(await widget.locator(".number").innerText()).toBe("2")
    expect(await page.locator("#dashboard-0 svg rect").count()).toBeGreaterThan(1)
    expect(await page.locator("#dashboard-0 .legend").first().innerText()).toContain("created")
    expect(await page.locator("#dashboard-0 .problem").count()).toBe(0)
    expect(await page.locator("#datadog-monitors").innerText()).toContain("backend-api - new error")
    expect(await page.locator("#datadog-deliveries").innerText()).toMatch(/204[\s\S]*204/)
    expect(await page.content()).not.toContain(lab.world.credentials.dispatchPat)
    expect(complaints).toEqual([])
  })

  it("shows hostile text as text", async () => {
    const { page, complaints } = await open()
    await page.locator("details").evaluateAll(parts => parts.forEach(part => part.setAttribute("open", "")))
    expect(await page.locator("#PPL-2").innerText()).toContain("<script>hit()</script>")
    expect(await page.locator("main script, main img, main [onerror], main a[href^=javascript]").count()).toBe(0)
    expect(await page.evaluate("globalThis.wasHit")).toBe(undefined)
    expect(complaints).toEqual([])
  })

  it.each([1200, 400])("does not scroll sideways at a width of %i", async width => {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await open({ viewport: { width, height: 900 }, colorScheme })
      await page.locator("details").evaluateAll(parts => parts.forEach(part => part.setAttribute("open", "")))
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
    }
  })

  it("is the same without JavaScript, with a link to bring it up to date", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(lab.page)
    expect(await page.locator("#PPL-1").innerText()).toContain("TypeError")
    await page.getByRole("link", { name: "refresh" }).click()
    expect(await page.locator("#PPL-1").innerText()).toContain("TypeError")
    await context.close()
  })

  it("brings itself up to date and keeps what the reader has open", async () => {
    const { page, complaints } = await open()
    await page.locator("#log-24000000001").evaluate(part => part.setAttribute("open", ""))
    await page.locator("#report-24000000002").evaluate(part => part.removeAttribute("open"))
    await feed({ type: "LaterError", env: "production" })
    await page.locator("#PPL-3").waitFor()
    expect(await page.locator("#log-24000000001").getAttribute("open")).not.toBe(null)
    expect(await page.locator("#report-24000000002").getAttribute("open")).toBe(null)
    expect(complaints).toEqual([])
  })
})

const STACK = [
  "TypeError: Cannot read properties of undefined (reading 'id')",
  "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
  "    at createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
].join("\n")
