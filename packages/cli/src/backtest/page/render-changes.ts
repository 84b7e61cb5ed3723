import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import { html, type Html } from "./html.ts"

/** What another configuration would change, error by error. */
export function renderChanges({ config, changed, summary }: NonNullable<BacktestReport["compared"]>): Html {
  const rows = changed.flatMap(({ issue, changes }) =>
    changes.map(
      ({ what, from, to, why }, at) =>
        html`<tr>
          ${at === 0 ? html`<th scope="rowgroup" rowspan="${changes.length}">${issue.type}<br /><span class="quiet">${issue.service ?? ""}</span></th>` : ""}
          <td>${what}</td>
          <td>${from} → ${to}</td>
          <td>${why}</td>
        </tr>`,
    ),
  )
  const head = html`<tr>
    <th scope="col">error</th>
    <th scope="col">what</th>
    <th scope="col">change</th>
    <th scope="col">why</th>
  </tr>`
  return html`<h2>With ${config}</h2>
    <p>${changed.length} of ${summary.tickets} errors change; ${summary.fixes} would be fixed.</p>
    ${
      changed.length === 0
        ? ""
        : html`<div class="wide" tabindex="0" role="region" aria-label="Changes">
            <table class="changes">
              <thead>
                ${head}
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }`
}
