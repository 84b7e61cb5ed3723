import type { JudgedIssue } from "@auto-triage/shared/pipeline/backtest/judged-issue"
import { decisionOf } from "@auto-triage/shared/pipeline/backtest/sum-up"
import { clipText } from "@auto-triage/shared/text/clip"
import { html, type Html } from "./html.ts"

type Column = { readonly title: string; readonly number?: boolean; readonly cell: (issue: JudgedIssue) => Html }

const LONGEST_MESSAGE = 200

const COLUMNS: readonly Column[] = [
  {
    title: "error",
    cell: ({ type, message, url }) =>
      html`<td class="what">
        <a href="${safeLink(url)}" rel="noreferrer">${type}</a><br /><span class="quiet"
          >${clipText(message, LONGEST_MESSAGE)}</span
        >
      </td>`,
  },
  { title: "service", cell: issue => html`<td>${issue.service ?? "none"}</td>` },
  { title: "team", cell: issue => html`<td title="${issue.teamReason}">${issue.team ?? "none"}</td>` },
  { title: "component", cell: issue => html`<td>${issue.component ?? "none"}</td>` },
  { title: "priority", cell: issue => html`<td>${issue.priority}</td>` },
  {
    title: "score",
    number: true,
    cell: issue => html`<td class="number" title="${pointsOf(issue)}">${issue.score}</td>`,
  },
  { title: "fixability", number: true, cell: issue => html`<td class="number">${issue.fixability}</td>` },
  {
    title: "decision",
    cell: issue => html`<td class="${issue.decision.kind}" title="${issue.decision.why}">${decisionOf(issue)}</td>`,
  },
  { title: "count", number: true, cell: issue => html`<td class="number">${issue.occurrences}</td>` },
  {
    title: "opened, UTC",
    cell: ({ openedAt }) => {
      const text = new Date(openedAt).toISOString().slice(0, 16).replace("T", " ")
      return html`<td class="short">${text}</td>`
    },
  },
  {
    title: "gaps",
    number: true,
    cell: ({ gaps }) => html`<td class="number" title="${gaps.map(gap => gap.what).join(", ")}">${gaps.length}</td>`,
  },
]

/** One row for each error; the heads sort. */
export function renderErrors(issues: readonly JudgedIssue[]): Html {
  const heads = COLUMNS.map(({ title, number }) =>
    number === true
      ? html`<th scope="col" class="number" data-number><button type="button">${title}</button></th>`
      : html`<th scope="col"><button type="button">${title}</button></th>`,
  )
  const rows = issues.map(
    issue =>
      html`<tr>
        ${COLUMNS.map(({ cell }) => cell(issue))}
      </tr>`,
  )
  return html`<h2>Errors</h2>
    <label>Show those with <input id="filter" type="search" autocomplete="off" /></label>
    <p id="shown" class="quiet" role="status">${issues.length} shown</p>
    <div class="wide" tabindex="0" role="region" aria-label="Errors">
      <table id="errors">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`
}

function pointsOf({ rules }: JudgedIssue): string {
  return rules.map(({ rule, points }) => `${rule} ${points}`).join(", ")
}

function safeLink(url: string): string {
  return url.startsWith("https://") ? url : ""
}
