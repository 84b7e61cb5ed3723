import { html } from "hono/html"
import type { DashboardReading } from "../datadog/dashboards/read-dashboard.ts"
import type { WidgetReading, WidgetRow } from "../datadog/dashboards/widget-reading.ts"
import { formatValue } from "./format-value.ts"
import { markdownToHtml } from "./markdown-to-html.ts"
import { renderSeries } from "./render-series.ts"

type Html = ReturnType<typeof html>

const MOST_ROWS = 10

/** Datadog's dashboards as they stand there: groups and widgets in their order, the first dashboard open. */
export function renderDashboards(dashboards: readonly DashboardReading[]): Html {
  if (dashboards.length === 0) return html`<p class="quiet">Datadog has no dashboard.</p>`
  return html`${dashboards.map(
    (dashboard, index) =>
      html`<article class="dashboard" id="dashboard-${index}">
        ${
          index === 0
            ? html`<h3>${dashboard.title}</h3>
                ${renderGroups(dashboard.widgets)}`
            : html`<details>
                <summary>${dashboard.title}</summary>
                ${renderGroups(dashboard.widgets)}
              </details>`
        }
      </article>`,
  )}`
}

function renderGroups(widgets: readonly WidgetReading[]): Html {
  const groups = Map.groupBy(widgets, ({ group }) => group ?? "")
  return html`${[...groups].map(
    ([title, inner]) =>
      html`<section class="group">
        ${title === "" ? "" : html`<h4>${title}</h4>`}
        <div class="widgets">${inner.map(renderWidget)}</div>
      </section>`,
  )}`
}

function renderWidget(widget: WidgetReading): Html {
  if ("text" in widget) return html`<div class="widget note">${markdownToHtml(widget.text)}</div>`
  return html`<div class="widget ${widget.type}">
    <h5>${widget.title}</h5>
    ${renderContent(widget)}
  </div>`
}

function renderContent(widget: Exclude<WidgetReading, { readonly text: string }>): Html {
  if ("error" in widget) return html`<p class="problem">${widget.error}</p>`
  if ("value" in widget) return renderValue(widget.value, widget)
  if ("series" in widget) {
    const adds = widget.queries.every(({ query }) => query.includes(".as_count()"))
    return renderSeries(widget.series, { unit: widget.unit, adds })
  }
  return renderTable(widget, widget.rows)
}

type Tone = { readonly look: string; readonly word: string }

// The word says the same to those who see no colours.
const TONES: Readonly<Record<string, Tone>> = {
  white_on_green: { look: "good", word: "good" },
  white_on_yellow: { look: "warn", word: "worth a look" },
  white_on_red: { look: "bad", word: "bad" },
}

function renderValue(
  value: number | null,
  look: { readonly unit: string | null; readonly palette: string | null },
): Html {
  const tone = TONES[look.palette ?? ""]
  const text = formatValue(value, look.unit)
  return html`<p class="number ${value === null ? "none" : (tone?.look ?? "")}">
    ${text}${tone === undefined ? "" : html` <small>${tone.word}</small>`}
  </p>`
}

function renderTable(
  { columns, unit }: { readonly columns: readonly string[]; readonly unit: string | null },
  rows: readonly WidgetRow[],
): Html {
  if (rows.length === 0) return html`<p class="quiet">no data</p>`
  const texts = rows[0]?.by.length ?? 0
  return html`<div class="wide">
    <table>
      <tr>
        ${columns.map((name, index) => html`<th scope="col" class="${index < texts ? "" : "amount"}">${name}</th>`)}
      </tr>
      ${rows.slice(0, MOST_ROWS).map(
        ({ by, values }) =>
          html`<tr>
            ${by.map(text => html`<td>${text}</td>`)}
            ${values.map(value => html`<td class="amount">${formatValue(value, unit)}</td>`)}
          </tr>`,
      )}
    </table>
    ${rows.length > MOST_ROWS ? html`<p class="quiet">and ${rows.length - MOST_ROWS} more</p>` : ""}
  </div>`
}
