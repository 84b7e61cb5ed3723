import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { startLab } from "./control/start-lab.ts"
import { untilStopped } from "./control/until-stopped.ts"
import type { JournalEntry } from "./core/journal.ts"
import { describeFix } from "./demo/describe-fix.ts"
import { readScript } from "./model/read-script.ts"
import { describeProvisioned } from "./provision/provisioned.ts"
import { renderPage } from "./page/render-page.ts"
import { pageData } from "./page/page-data.ts"
import { PRODUCT_ROOT } from "./world/product-files.ts"
import type { World } from "./world/world.ts"

// The first time, the agent is installed: a download of 175 MB.
const IDLE_MS = 240_000
const PAGE = join(PRODUCT_ROOT, ".lab/demo.html")

const EXIT = { done: 0, failed: 1, stopped: 130 }

const stopped = untilStopped()
const started = Date.now()
process.exit(EXIT[await demo()])

type Ending = keyof typeof EXIT

async function demo(): Promise<Ending> {
  say("Starting Datadog, Jira, GitHub and a workflow runner on this machine.")
  const lab = await startLab({ provision: "auto" })
  say(describeProvisioned(lab.world.provisioned))
  try {
    return await Promise.race([demonstrate(lab.world), stopped.then((): Ending => "stopped")])
  } catch (error) {
    process.stderr.write(`The demo broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return "failed"
  } finally {
    await lab.close()
  }
}

async function demonstrate(world: World): Promise<Ending> {
  say("\n1. The service backend-api fails in production and logs the error.")
  say("   Datadog groups it into an issue, a monitor alerts, a webhook tells GitHub, and the shipped workflow runs.")
  const first = await emit(world)
  say(`   ${first.story}`)
  say("\n2. The same error happens again.")
  const second = await emit(world)
  say(`   ${second.story}`)
  const tickets = world.jira.snapshot().issues
  const good = first.outcome === "created" && second.outcome === "seen-again" && tickets.length === 1
  say(`\n${good ? "One error, two alerts, one ticket:" : `This went wrong; tickets: ${tickets.length}.`}`)
  for (const ticket of tickets) say(`   ${describeTicket(ticket)}`)
  const fixed = await fix(world)
  const swept = await sweep(world)
  mkdirSync(join(PRODUCT_ROOT, ".lab"), { recursive: true })
  writeFileSync(PAGE, renderPage(await pageData(world)))
  say(
    `\nWhat happened, step by step, with ticket, score, pull request and every request:\n   ${pathToFileURL(PAGE).href}`,
  )
  say(`The dashboard that Terraform made, with the numbers of these runs:\n   ${pathToFileURL(PAGE).href}#dashboard`)
  say("To play with it yourself:\n   npm run lab")
  say(`\nThis took ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return good && fixed && swept ? "done" : "failed"
}

/** The agent is the real one; what its model says is scripted, because this machine has none. */
async function fix(world: World): Promise<boolean> {
  say("\n3. So far the gate held. People set the variable AUTOFIX_ENABLED to true, and the error comes a third time.")
  say("   The Claude Code agent, with a scripted model, fixes it; the fix is verified, published and reported.")
  say("   This takes a while; the first time, the agent's program is downloaded.")
  world.github.setVariable(world.repository, "AUTOFIX_ENABLED", "true")
  world.model.setScript({}, readScript("packages/lab/scripts/fix-booking.json"))
  await emit(world)
  const { good, lines } = describeFix(world)
  for (const line of lines) say(line)
  return good
}

/** On GitHub every quarter of an hour; the dashboard is content with two in an hour. */
async function sweep(world: World): Promise<boolean> {
  say("\n4. Every quarter of an hour, a sweep looks for alerts that got lost and for what is half done.")
  for (let sweeps = 0; sweeps < 2; sweeps++) {
    await world.github.startSchedule(world.repository, "error-sweep.yml")
    await world.idle(IDLE_MS)
  }
  const run = world.runner.runs().at(-1)
  const outcome = run?.jobs[0]?.outputs["outcome"] ?? "nothing"
  say(`   It ended with ${outcome}.`)
  return run?.conclusion === "success"
}

function describeTicket(ticket: ReturnType<World["jira"]["snapshot"]>["issues"][number]): string {
  const comments = ticket.comments.length === 1 ? "1 comment" : `${ticket.comments.length} comments`
  return `${ticket.key} "${ticket.summary}"
   priority ${ticket.priority ?? "none"}, team ${ticket.team?.name ?? "none"}, component ${ticket.component ?? "none"}, ${comments}
   labels ${ticket.labels.join(", ")}`
}

type Emitted = { readonly outcome: string; readonly story: string }

/** Posts the error to the log intake, as an application would, and tells what came of it. */
async function emit(world: World): Promise<Emitted> {
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
  if (!(await world.idle(IDLE_MS))) {
    const story = `Nothing came of it in ${IDLE_MS / 1000} s; still pending: ${world.pending().join(", ")}`
    return { outcome: "nothing", story }
  }
  return tell(world, world.journal.entries().slice(before))
}

function tell(world: World, calls: readonly JournalEntry[]): Emitted {
  const run = world.runner.runs().at(-1)
  if (run === undefined) return { outcome: "nothing", story: "No workflow ran." }
  const { outcome = "nothing", ticket_key: key = "no ticket" } = run.jobs[0]?.outputs ?? {}
  const cost = `${calls.filter(call => call.run === run.id).length} requests to Datadog, Jira and GitHub`
  if (run.conclusion !== "success")
    return { outcome: "failed", story: `The run ended with ${run.conclusion ?? run.status} after ${cost}.` }
  const stories: Readonly<Record<string, string>> = {
    created: `The ticket ${key} was created, with ${cost}.`,
    "seen-again": `No second ticket: ${key} was brought up to date, with ${cost}.`,
  }
  return { outcome, story: stories[outcome] ?? `The run ended with ${outcome} for ${key}, with ${cost}.` }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
