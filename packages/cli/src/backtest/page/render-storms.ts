import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import { html, type Html } from "./html.ts"

/** What the storm breaker would have seen, and with other values. */
export function renderStorms({ found, tried }: BacktestReport["storms"]): Html {
  const isOn = tried.some(({ now }) => now)
  const none = isOn ? "There was none." : "The breaker is off: set storm in the configuration."
  const items = found.map(
    ({ service, deploy, startedAt, early, joined }) =>
      html`<li>
        ${new Date(startedAt).toISOString().slice(0, 16).replace("T", " ")} ${service} ${deploy ?? ""}: ${early} with
        tickets of their own, ${joined} under an umbrella
      </li>`,
  )
  const rows = tried.map(
    ({ issues, minutes, now, storms, joined }) =>
      html`<tr>
        <td>more than ${issues} within ${minutes} minutes${now ? " (as configured)" : ""}</td>
        <td class="number">${storms}</td>
        <td class="number">${joined}</td>
      </tr>`,
  )
  return html`${
      found.length === 0
        ? html`<p class="quiet">${none}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }
    <table>
      <thead>
        <tr>
          <th scope="col">new errors of one service or deploy</th>
          <th scope="col" class="number">storms</th>
          <th scope="col" class="number">under umbrellas</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}
