import { escapeHtml } from "@auto-triage/shared/text/escape-html"

/** A page of the lab's GitHub. `body` is HTML; texts in it have gone through `escapeHtml`. */
export function htmlPage(status: number, title: string, body: string): Response {
  const heading = escapeHtml(title)
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${heading}</title><h1>${heading}</h1>${body}</html>\n`
  return new Response(page, { status, headers: { "content-type": "text/html; charset=utf-8" } })
}
