import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Lab, startLab } from "./control/start-lab.ts"
import { untilStopped } from "./control/until-stopped.ts"
import { renderPage } from "./page/render-page.ts"
import { pageData } from "./page/page-data.ts"
import { PRODUCT_ROOT } from "./world/product-files.ts"

const IDLE_MS = 90_000
const PAGE = join(PRODUCT_ROOT, ".lab/demo.html")

const stopped = untilStopped()
const started = Date.now()
say("Starting Datadog, Jira, GitHub and a workflow runner on this machine.")
const lab = await startLab({})
const ended = await Promise.race([demonstrate(lab), stopped])
await lab.close()
process.exit(ended === "done" ? 0 : ended === "failed" ? 1 : 130)

async function demonstrate({ world }: Lab): Promise<"done" | "failed"> {
  say(
    "\n1. backend-api logs an error in production. Datadog groups it into an issue, a monitor fires, a webhook calls GitHub,",
  )
  say("   and the shipped workflow runs.")
  const first = await emit(world)
  say(first)
  say("\n2. The same error is logged again.")
  const second = await emit(world)
  say(second)
  const tickets = world.jira.snapshot().issues
  const ticket = tickets[0]
  const good = tickets.length === 1 && ticket?.comments.length === 1
  say(`\n${good ? "One error, two alerts, one ticket." : `This went wrong: ${tickets.length} tickets instead of one.`}`)
  if (ticket !== undefined)
    say(
      `   ${ticket.key}  ${ticket.summary}\n   priority ${ticket.priority}, team ${ticket.team?.name ?? "none"}, labels ${ticket.labels.join(", ")}, ${ticket.comments.length} comment`,
    )
  mkdirSync(join(PRODUCT_ROOT, ".lab"), { recursive: true })
  writeFileSync(PAGE, renderPage(await pageData(world)))
  say(`\nLook at it: ${PAGE}\nPlay with it: npm run lab\n(${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return good ? "done" : "failed"
}

/** Posts the error to the log intake, as an application would, and tells what came of it. */
async function emit(world: Lab["world"]): Promise<string> {
  const before = world.journal.entries().length
  const commit = await world.github.resolve(world.repository, world.ref)
  const stack = [
    "TypeError: Cannot read properties of undefined (reading 'id')",
    "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
    "    at createBooking (/app/apps/backend/src/bookings/service.ts:12:23)",
    "    at handler (/app/apps/backend/src/bookings/controller.ts:4:25)",
    "    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
  ].join("\n")
  const entry = {
    message: "booking failed for jane.doe@example.com",
    status: "error",
    ddsource: "nodejs",
    service: "backend-api",
    ddtags: `env:production,version:1.4.0,git.commit.sha:${commit}`,
    error: { kind: "TypeError", message: "Cannot read properties of undefined (reading 'id')", stack },
    usr: { id: `u-${Date.now() % 1000}` },
  }
  await fetch(`${world.urls.datadog}/api/v2/logs`, {
    method: "POST",
    headers: { "dd-api-key": world.credentials.datadogApiKey, "content-type": "application/json" },
    body: JSON.stringify([entry]),
  })
  if (!(await world.idle(IDLE_MS)))
    return `   Nothing came of it in ${IDLE_MS / 1000} s; still pending: ${world.pending().join(", ")}`
  const run = world.runner.runs().at(-1)
  const calls = world.journal
    .entries()
    .slice(before)
    .filter(call => call.run === run?.id)
  return `   Run ${run?.id ?? "none"} ended with ${run?.conclusion ?? "nothing"}: ${run?.jobs[0]?.outputs["outcome"] ?? "no outcome"}, ticket ${run?.jobs[0]?.outputs["ticket_key"] ?? "none"}, decision ${run?.jobs[0]?.outputs["decision"] ?? "none"} (${calls.length} calls to vendors).`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
