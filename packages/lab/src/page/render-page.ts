import { html, raw } from "hono/html"
import type { RunDetail } from "../runner/run-detail.ts"
import { documentToHtml } from "./document-to-html.ts"
import type { PageData } from "./page-data.ts"
import { STYLE } from "./style.ts"

type Html = ReturnType<typeof html>

/** The whole page as one self-contained document: it needs no script, no other file and no network. */
export function renderPage(data: PageData, options: { readonly refreshSeconds?: number } = {}): string {
  const refresh =
    options.refreshSeconds === undefined ? "" : html`<meta http-equiv="refresh" content="${options.refreshSeconds}" />`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>auto-triage lab</title>
        ${refresh}
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>auto-triage lab</h1>
          <p>
            ${data.repository} · ${time(data.at)} ·
            ${data.pending.length === 0 ? "idle" : `busy: ${data.pending.join(", ")}`}
          </p>
          <nav>
            <a href="#runs">Runs</a> <a href="#tickets">Tickets</a> <a href="#ledger">Ledger</a>
            <a href="#journal">Journal</a>
          </nav>
        </header>
        ${
          data.problems.length === 0
            ? ""
            : html`<section class="problem">
                <h2>Problems of the lab itself</h2>
                ${data.problems.map(problem => html`<p>${problem}</p>`)}
              </section>`
        }
        <section id="runs">
          <h2>Runs</h2>
          ${orNothing(data.runs.map(renderRun), "No workflow has run yet.")}
        </section>
        <section id="tickets">
          <h2>Tickets</h2>
          ${orNothing(data.tickets.map(renderTicket), "No ticket yet.")}
        </section>
        <section id="ledger">
          <h2>Ledger</h2>
          ${orNothing(data.ledger.map(renderHistory), "Nothing is recorded yet.")}
        </section>
        <section id="journal">
          <h2>Journal</h2>
          ${renderJournal(data)}
        </section>
      </body>
    </html>`
  // The template is a String object unless it holds promises, which none here does.
  return page as string
}

function orNothing(parts: readonly Html[], nothing: string): Html {
  return parts.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`${parts}`
}

function renderRun(run: RunDetail): Html {
  const steps = run.jobs.flatMap(job => job.steps)
  const begin = run.startedAt ?? run.createdAt
  const end = Math.max(begin + 1, run.completedAt ?? begin + 1)
  return html`<article class="run">
    <h3>
      <span class="state ${run.conclusion ?? run.status}">${run.conclusion ?? run.status}</span> Run ${run.id} ·
      ${run.name} <small>${run.event} by ${run.actor}, ${end - begin} ms</small>
    </h3>
    <div class="timeline">
      ${steps.map(step => {
        const from = (step.startedAt ?? begin) - begin
        const took = Math.max(0, (step.completedAt ?? step.startedAt ?? begin) - (step.startedAt ?? begin))
        const style = `margin-left:${percent(from, end - begin)}%;width:${Math.max(0.5, percent(took, end - begin))}%`
        return html`<div class="row">
          <span class="name">${step.name}</span
          ><span class="track"><span class="bar ${step.conclusion ?? ""}" style="${style}"></span></span
          ><span class="ms">${step.conclusion === "skipped" ? "skipped" : `${took} ms`}</span>
        </div>`
      })}
    </div>
    ${run.jobs.map(job => html`<p class="outputs">${Object.entries(job.outputs).map(([name, value]) => html`<span>${name} <b>${value}</b></span> `)}</p>`)}
    <details>
      <summary>What the run reported</summary>
      ${steps.filter(step => step.summary !== "").map(step => html`<pre>${step.summary}</pre>`)}
    </details>
    <details>
      <summary>Log</summary>
      ${steps.map(
        step =>
          html`<h4>${step.name}</h4>
            <pre>${step.log}</pre>`,
      )}
    </details>
  </article>`
}

function renderTicket(ticket: PageData["tickets"][number]): Html {
  const facts: [string, string][] = [
    ["Status", ticket.status],
    ["Priority", ticket.priority ?? "none"],
    ["Team", ticket.team?.name ?? "none"],
    ["Component", ticket.component ?? "none"],
    ["Labels", ticket.labels.join(", ")],
  ]
  return html`<article class="ticket">
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

function renderHistory(history: PageData["ledger"][number]): Html {
  return html`<article>
    <h3>${history.ref.slice(history.ref.lastIndexOf("/") + 1)} <small>${history.repository}</small></h3>
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
  </article>`
}

function renderJournal(data: PageData): Html {
  if (data.journal.length === 0) return html`<p class="quiet">No request yet.</p>`
  return html`<table class="journal">
    <tr>
      <th>#</th>
      <th>Time</th>
      <th>Service</th>
      <th>Request</th>
      <th>Status</th>
      <th>Run</th>
      <th>ms</th>
    </tr>
    ${data.journal.map(
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
  </table>`
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(11, 23)} UTC`
}
