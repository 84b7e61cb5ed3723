import { html, raw } from "hono/html"
import type { RunDetail, StepDetail } from "../runner/run-detail.ts"
import { documentToHtml } from "./document-to-html.ts"
import { markdownToHtml } from "./markdown-to-html.ts"
import type { LedgerHistory, Newest, PageData } from "./page-data.ts"
import { renderDashboards } from "./render-dashboard.ts"
import { renderFixes } from "./render-fixes.ts"
import { renderMonitors } from "./render-monitors.ts"
import { renderPull } from "./render-pull.ts"
import { STYLE } from "./style.ts"

type Html = ReturnType<typeof html>

/**
 * The whole page as one self-contained document: it needs no script, no other file and no network. Without a script, it
 * is taken as a picture of one moment and says which.
 */
export function renderPage(data: PageData, options: { readonly script?: string } = {}): string {
  const { script } = options
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>auto-triage lab</title>
        <link rel="icon" href="data:," />
        ${script === undefined ? "" : html`<script src="${script}" defer></script>`}
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          ${renderHeader(data, script !== undefined)} ${renderProblems(data)}
          <section id="dashboard">
            <h2>Dashboard</h2>
            ${renderDashboards(data.datadog.dashboards)}
          </section>
          <section id="monitors">
            <h2>Monitors and webhooks</h2>
            ${renderMonitors(data.datadog)}
          </section>
          <section id="runs">
            <h2>Runs</h2>
            ${list(data.runs, renderRun, "workflow runs")}
          </section>
          <section id="pulls">
            <h2>Pull requests</h2>
            ${list(data.pulls, renderPull, "pull requests")}
          </section>
          <section id="tickets">
            <h2>Tickets</h2>
            ${list(data.tickets, renderTicket, "tickets")}
          </section>
          <section id="fixes">
            <h2>Fixes</h2>
            ${renderFixes(data.fixes.shown)}
          </section>
          <section id="ledger">
            <h2>Ledger</h2>
            ${list(data.ledger, renderHistory, "recorded errors")}
          </section>
          <section id="journal">
            <h2>Journal</h2>
            ${renderJournal(data)}
          </section>
        </main>
      </body>
    </html>`
  // The template is a String object, which node:fs does not take; a promise it is only where it holds one.
  return "".concat(page as string)
}

function renderHeader(data: PageData, isServed: boolean): Html {
  return html`<header>
    <h1>auto-triage lab</h1>
    <p>
      ${data.repository} ·
      <span id="state">${data.pending.length === 0 ? "idle" : `busy: ${data.pending.join(", ")}`}</span>
      ${isServed ? html`· <a href="/">refresh</a>` : html`· as of ${new Date(data.at).toISOString()}`}
    </p>
    <nav>
      <a href="#dashboard">Dashboard</a> <a href="#monitors">Monitors</a> <a href="#runs">Runs</a>
      <a href="#pulls">Pull requests</a> <a href="#tickets">Tickets</a>
      <a href="#fixes">Fixes</a>
      <a href="#ledger">Ledger</a>
      <a href="#journal">Journal</a>
    </nav>
  </header>`
}

function renderProblems({ problems }: PageData): Html | string {
  if (problems.length === 0) return ""
  return html`<section class="problem">
    <h2>Problems of the lab itself</h2>
    ${problems.map(problem => html`<p>${problem}</p>`)}
  </section>`
}

function list<T>(items: Newest<T>, render: (item: T, index: number) => Html, what: string): Html {
  return html`${counted(items, what)}${items.shown.map(render)}`
}

function counted({ shown, total }: Newest<unknown>, what: string): Html | string {
  if (total === 0) return html`<p class="quiet">There are no ${what} yet.</p>`
  return shown.length === total ? "" : html`<p class="quiet">The newest ${shown.length} of ${total} ${what}.</p>`
}

const LONGEST_LOG = 20_000

function renderRun(run: RunDetail, index: number): Html {
  const steps = run.jobs.flatMap(job => job.steps)
  const begin = run.startedAt ?? run.createdAt
  const end = Math.max(begin + 1, run.completedAt ?? begin + 1)
  return html`<article class="run" id="run-${run.id}">
    <h3>
      <span class="state ${run.conclusion ?? run.status}">${run.conclusion ?? run.status}</span> Run ${run.id} ·
      ${run.name} <small>${run.event} by ${run.actor}, ${end - begin} ms</small>
    </h3>
    <div class="timeline">
      ${run.jobs.map(
        job =>
          html`${run.jobs.length > 1 ? html`<p class="job">${job.name} <small>${job.conclusion ?? job.status}</small></p>` : ""}
          ${job.steps.map(step => renderStep(step, { begin, end }))}`,
      )}
    </div>
    ${run.jobs.map(job => html`<p class="outputs">${Object.entries(job.outputs).map(([name, value]) => html`<span>${name} <b>${value}</b></span> `)}</p>`)}
    ${run.errors.map(error => html`<p class="problem">${error}</p>`)}
    <details id="report-${run.id}" ${index === 0 ? raw("open") : ""}>
      <summary>What the run reported: outcome, score and its reasons</summary>
      ${steps.filter(step => step.summary !== "").map(step => markdownToHtml(step.summary))}
    </details>
    <details id="log-${run.id}">
      <summary>Log</summary>
      ${steps.map(
        step =>
          html`<h4>${step.name}</h4>
            <pre>
${step.log.slice(0, LONGEST_LOG)}${step.log.length > LONGEST_LOG ? "\nThe rest is not shown here." : ""}</pre>`,
      )}
    </details>
  </article>`
}

function renderStep(step: StepDetail, { begin, end }: { readonly begin: number; readonly end: number }): Html {
  const from = (step.startedAt ?? begin) - begin
  const took = Math.max(0, (step.completedAt ?? step.startedAt ?? begin) - (step.startedAt ?? begin))
  const style = `margin-left:${percent(from, end - begin)}%;width:${Math.max(0.5, percent(took, end - begin))}%`
  return html`<div class="row">
    <span class="name">${step.name}</span
    ><span class="track"><span class="bar ${step.conclusion ?? ""}" style="${style}"></span></span
    ><span class="ms">${step.conclusion === "skipped" ? "skipped" : `${took} ms`}</span>
  </div>`
}

function renderTicket(ticket: PageData["tickets"]["shown"][number]): Html {
  const facts: [string, string][] = [
    ["Status", ticket.status],
    ["Priority", ticket.priority ?? "none"],
    ["Team", ticket.team?.name ?? "none"],
    ["Component", ticket.component ?? "none"],
    ["Labels", ticket.labels.join(", ")],
  ]
  return html`<article class="ticket" id="${ticket.key}">
    <h3>${ticket.key} · ${ticket.summary}</h3>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <div class="text">${documentToHtml(ticket.description)}</div>
    <h4>${ticket.comments.length} ${ticket.comments.length === 1 ? "comment" : "comments"}</h4>
    ${ticket.comments.map(comment => html`<div class="comment">${documentToHtml(comment.body)}</div>`)}
  </article>`
}

function renderHistory(history: LedgerHistory): Html {
  return html`<article id="${history.repository}-${history.ref}">
    <h3>${history.ref.slice(history.ref.lastIndexOf("/") + 1)} <small>${history.repository}</small></h3>
    <div class="wide">
      <table>
        <tr>
          <th>When</th>
          <th>What</th>
          <th>Ticket</th>
          <th>Occurrences</th>
          <th>Score</th>
        </tr>
        ${history.records.map(
          record =>
            html`<tr>
              <td>${time(record.at)}</td>
              <td>${record.event}</td>
              <td>${record.ticket?.key ?? ""}</td>
              <td>
                ${record.occurrences === null ? "" : `${record.occurrences.count} in ${record.occurrences.environments.join(", ")}`}
              </td>
              <td>
                ${record.score === null ? "" : `${record.score.total} (${record.score.priority}), fixability ${record.score.fixability}`}
              </td>
            </tr>`,
        )}
      </table>
    </div>
  </article>`
}

function renderJournal(data: PageData): Html {
  if (data.journal.total === 0) return html`${counted(data.journal, "requests")}`
  return html`${counted(data.journal, "requests")}
    <div class="wide">
      <table class="journal">
        <tr>
          <th>#</th>
          <th>Time</th>
          <th>Service</th>
          <th>Request</th>
          <th>Status</th>
          <th>Run</th>
          <th>ms</th>
        </tr>
        ${data.journal.shown.map(
          call =>
            html`<tr>
              <td>${call.n}</td>
              <td>${time(call.at)}</td>
              <td>${call.service}</td>
              <td>${call.method} ${call.path}</td>
              <td>${call.status ?? "no answer"}${call.fault === undefined ? "" : ` (${call.fault})`}</td>
              <td>${call.run ?? ""}</td>
              <td>${call.latencyMs}</td>
            </tr>`,
        )}
      </table>
    </div>`
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(11, 23)} UTC`
}
