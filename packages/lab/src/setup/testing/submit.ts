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
