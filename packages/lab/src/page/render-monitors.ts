import { html } from "hono/html"
import type { DashboardData } from "./dashboard-data.ts"

type Html = ReturnType<typeof html>

const MOST_DELIVERIES = 30

/** Datadog's monitors, and what became of each call of its webhooks. */
export function renderMonitors({ monitors, webhooks, deliveries }: DashboardData): Html {
  return html`<article id="datadog-monitors">
      <h3>${monitors.length} monitors</h3>
      ${monitors.length === 0 ? html`<p class="quiet">Nothing is watched.</p>` : renderMonitorTable(monitors)}
    </article>
    <article id="datadog-deliveries">
      <h3>${deliveries.length} calls of webhooks</h3>
      ${webhooks.map(({ name, url }) => html`<p class="quiet">${name}: ${url}</p>`)}
      ${deliveries.length === 0 ? html`<p class="quiet">No alert was sent yet.</p>` : renderDeliveryTable(deliveries)}
    </article>`
}

function renderMonitorTable(monitors: DashboardData["monitors"]): Html {
  return html`<div class="wide">
    <table>
      <tr>
        <th scope="col">Monitor</th>
        <th scope="col">State</th>
        <th scope="col">Muted</th>
        <th scope="col">Last alert</th>
      </tr>
      ${monitors
        .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
        .map(
          ({ name, state, muted, lastAlertAt }) =>
            html`<tr>
              <td>${name}</td>
              <td><span class="state ${LOOKS[state] ?? ""}">${state}</span></td>
              <td>${muted ? "muted" : "no"}</td>
              <td>${lastAlertAt === null ? "never" : time(lastAlertAt)}</td>
            </tr>`,
        )}
    </table>
  </div>`
}

const ORDER = ["Alert", "Warn", "No Data", "OK"]
const LOOKS: Readonly<Record<string, string>> = { OK: "success", Alert: "failure", "No Data": "draft" }

function renderDeliveryTable(deliveries: DashboardData["deliveries"]): Html {
  return html`<div class="wide">
    <table>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Webhook</th>
        <th scope="col">Transition</th>
        <th scope="col">Issue</th>
        <th scope="col">Answer</th>
        <th scope="col">Tries</th>
      </tr>
      ${deliveries
        .slice(-MOST_DELIVERIES)
        .toReversed()
        .map(
          delivery =>
            html`<tr>
              <td>${time(delivery.at)}</td>
              <td>${delivery.webhook}</td>
              <td>${delivery.transition}</td>
              <td>${delivery.issueId}</td>
              <td>${delivery.status ?? delivery.error ?? "none yet"}${delivery.givenUp ? ", given up" : ""}</td>
              <td>${delivery.attempts}</td>
            </tr>`,
        )}
    </table>
  </div>`
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`
}
