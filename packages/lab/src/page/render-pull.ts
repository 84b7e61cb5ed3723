import { html } from "hono/html"
import { markdownToHtml } from "./markdown-to-html.ts"
import type { PullData } from "./pull-data.ts"

type Html = ReturnType<typeof html>

/** One pull request: state, text with its verdicts and cost, and the difference. */
export function renderPull(pull: PullData): Html {
  const state = pull.mergedAt !== null ? "merged" : pull.state === "open" && pull.draft ? "draft" : pull.state
  return html`<article id="pull-${pull.repository}-${pull.number}">
    <h3>
      <span class="state ${state}">${state}</span> #${pull.number} ${pull.title}
      <small>${pull.head} into ${pull.base} by ${pull.author}</small>
    </h3>
    ${pull.labels.length === 0 ? "" : html`<p class="quiet">${pull.labels.join(", ")}</p>`}
    <details>
      <summary>Text: root cause, verdicts, cost</summary>
      ${markdownToHtml(withoutMarkers(pull.body ?? ""))}
    </details>
    <details open>
      <summary>Difference</summary>
      <pre class="diff">${pull.diff.split("\n").map(renderLine)}</pre>
    </details>
  </article>`
}

/** GitHub does not show comments; nor does the page. */
function withoutMarkers(text: string): string {
  return text.replace(/<!--[^>]{0,500}-->/g, "")
}

function renderLine(line: string): Html {
  const kind = /^(?:\+\+\+|---|diff |index |@@)/.test(line)
    ? "meta"
    : line.startsWith("+")
      ? "added"
      : line.startsWith("-")
        ? "removed"
        : ""
  return html`<span class="line ${kind}">${line}</span>`
}
