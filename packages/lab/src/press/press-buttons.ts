/**
 * What a person does on the pages of a set-up: opens the address, and presses the button of each form until there is none.
 * Boxes are ticked for `repository` alone. Resolves with the address of the last page; throws where a page is refused.
 */
export async function pressButtons(address: string, repository: string): Promise<string> {
  let page = await fetch(address)
  // A set-up has two forms behind each other; more would be a circle.
  for (let pressed = 0; pressed < 5; pressed++) {
    const html = await page.text()
    if (!page.ok) throw new Error(`${page.url} answers ${page.status}`)
    const form = /<form\b[^>]*>/.exec(html)?.[0]
    if (form === undefined) return page.url
    const action = attribute(form, "action")
    const target = new URL(action === "" ? page.url : action, page.url)
    page = await fetch(target, { method: "POST", body: fieldsOf(html, repository) })
  }
  throw new Error(`${address} has ever more forms`)
}

function fieldsOf(html: string, repository: string): URLSearchParams {
  const inputs = Array.from(html.matchAll(/<input\b[^>]*>/g), ([input]) => input)
  return new URLSearchParams(
    inputs
      .filter(input => attribute(input, "type") !== "checkbox" || attribute(input, "value") === repository)
      .map((input): [string, string] => [attribute(input, "name"), attribute(input, "value")]),
  )
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
  return value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
}
