import { createHash } from "node:crypto"
import type { Count, Summary } from "@auto-triage/shared/pipeline/backtest/sum-up"
import type { ThresholdStep } from "@auto-triage/shared/pipeline/backtest/try-thresholds"
import { groupedNumber } from "@auto-triage/shared/text/grouped-number"
import { usdText } from "@auto-triage/shared/text/usd-text"
import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import { html, type Html } from "./html.ts"
import { PAGE_SCRIPT } from "./page-script.ts"
import { PAGE_STYLE } from "./page-style.ts"
import { renderChanges } from "./render-changes.ts"
import { renderErrors } from "./render-errors.ts"
import { renderStorms } from "./render-storms.ts"

/** One page that needs nothing else. All texts in it are escaped, and nothing but its own script may run. */
export function renderPage(report: BacktestReport): string {
  const { summary, compared, limits } = report
  const hash = createHash("sha256").update(PAGE_SCRIPT).digest("base64")
  // Whole elements, because the formatter of this file indents what stands between tags, and the hash is of every character.
  const script = { markup: `<script>${PAGE_SCRIPT}</script>` }
  const style = { markup: `<style>${PAGE_STYLE}</style>` }
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Backtest</title>
        ${style}
      </head>
      <body>
        <main>
          <h1>Backtest</h1>
          <p class="quiet">
            ${minute(report.from)} to ${minute(report.to)} UTC, with ${report.config}, each error judged
            ${report.asOf === "seen" ? "as at its last occurrence" : "as of the end"}
          </p>
          ${renderFigures(report)}
          ${
            limits.length === 0
              ? ""
              : html`<h2>Not in the figures</h2>
                  <ul>
                    ${limits.map(limit => html`<li>${limit}</li>`)}
                  </ul>`
          }
          ${compared === null ? "" : renderChanges(compared)}
          <h2>Tickets</h2>
          ${renderLists(summary)}
          <h2>Thresholds</h2>
          ${renderThresholds(report.thresholds)}
          <h2>Storms</h2>
          ${renderStorms(report.storms)} ${renderErrors(report.issues)}
        </main>
        ${script}
      </body>
    </html> `
  return markup
}

function renderFigures({ summary, budget }: BacktestReport): Html {
  const figures: readonly (readonly [string, string])[] = [
    ["tickets", groupedNumber(summary.tickets)],
    ["fixes", groupedNumber(summary.fixes)],
    ["budget at most", usdText(budget.mostUsd)],
    ["on the costliest day", `${usdText(budget.costliestDayUsd)} of ${usdText(budget.maxUsdPerDay)}`],
    ["without team", groupedNumber(summary.withoutTeam)],
    ["with gaps", groupedNumber(summary.withGaps)],
    ["opened before", groupedNumber(summary.older)],
    ["no monitor", groupedNumber(summary.unwatched)],
  ]
  return html`<dl class="figures">
    ${figures.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

function renderLists(summary: Summary): Html {
  const lists: readonly (readonly [string, readonly Count[]])[] = [
    ["By team", summary.byTeam],
    ["By component", summary.byComponent],
    ["By priority", summary.byPriority],
    ["Fix, or first reason to hold", summary.byDecision],
    ["New, by UTC day", summary.byDay],
    ["By service", summary.byService],
    ["Gaps", summary.byGap],
  ]
  return html`<div class="lists">${lists.map(([title, counts]) => renderList(title, counts))}</div>`
}

function renderList(title: string, counts: readonly Count[]): Html {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const rows = counts.map(({ name, count }) => {
    const label = name ?? "none"
    return html`<li>
      <span>${label}</span><meter min="0" max="${most}" value="${count}" aria-label="${label}"></meter
      ><b>${groupedNumber(count)}</b>
    </li>`
  })
  return html`<section>
    <h3>${title}</h3>
    ${
      counts.length === 0
        ? html`<p class="quiet">none</p>`
        : html`<ul class="list">
            ${rows}
          </ul>`
    }
  </section>`
}

function renderThresholds(steps: readonly ThresholdStep[]): Html {
  const rows = steps.map(({ key, now, value, change, of }) => {
    const kind = change === 0 ? "" : change > 0 ? "more" : "fewer"
    return html`<tr>
      <td>${key}</td>
      <td class="number">${now}</td>
      <td class="number">${value}</td>
      <td class="number ${kind}">${change > 0 ? "+" : ""}${change} ${of}</td>
    </tr>`
  })
  return html`<p class="quiet">Before caps and budgets.</p>
    <div class="wide" tabindex="0" role="region" aria-label="Thresholds">
      <table>
        <thead>
          <tr>
            <th scope="col">threshold</th>
            <th scope="col" class="number">now</th>
            <th scope="col" class="number">instead</th>
            <th scope="col" class="number">changes</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`
}

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ")
}
