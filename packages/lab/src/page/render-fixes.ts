import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { html } from "hono/html"

type Html = ReturnType<typeof html>

/** The fix ledger: what was tried, how it ended and what it cost. */
export function renderFixes(runs: readonly FixRun[]): Html {
  if (runs.length === 0) return html`<p class="quiet">No fix was tried yet.</p>`
  return html`<div class="wide">
    <table>
      <tr>
        <th>Try</th>
        <th>Ticket</th>
        <th>Outcome</th>
        <th>Place</th>
        <th>Cost</th>
        <th>Telemetry</th>
        <th>Pull request</th>
      </tr>
      ${runs.map(
        run =>
          html`<tr>
            <td>${run.id}</td>
            <td>${run.ticketKey}</td>
            <td>${run.outcome ?? "running"}</td>
            <td>${run.place}</td>
            <td>${run.spentUsd === null ? "unknown" : dollars(run.spentUsd)} of ${dollars(run.limitUsd)}</td>
            <td>${run.telemetry}</td>
            <td>${run.pullRequest === null ? "" : `#${run.pullRequest}`}</td>
          </tr>`,
      )}
    </table>
  </div>`
}

function dollars(usd: number): string {
  return `$${usd.toFixed(4)}`
}
