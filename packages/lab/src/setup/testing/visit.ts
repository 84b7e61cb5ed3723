import { TARGET } from "../../world/world.ts"

/** What a person does on a page that the setup names: presses the buttons of its forms, up to the way back. */
export async function visit(url: string): Promise<void> {
  if (url.includes("/installations/new")) {
    await fetch(url, { method: "POST", body: new URLSearchParams({ repository: TARGET }) })
    return
  }
  const github = await submit(url, await (await fetch(url)).text())
  const back = await submit(github.url, await github.text())
  const end = await fetch(back.headers.get("location") ?? "")
  if (end.status !== 200) throw new Error(`GitHub's page leads to an answer of ${end.status}`)
}

/** Sends the form of a page as it stands, but for what is changed in it. */
export async function submit(
  from: string,
  html: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const action = unescape(/action="([^"]*)"/.exec(html)?.[1] ?? "")
  const fields = [...html.matchAll(/<input[^>]*? name="([^"]*)" value="([^"]*)"/g)]
  const values = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, unescape(value)]))
  const body = new URLSearchParams({ ...values, ...changed })
  return fetch(new URL(action, from), { method: "POST", body, redirect: "manual" })
}

function unescape(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
}
