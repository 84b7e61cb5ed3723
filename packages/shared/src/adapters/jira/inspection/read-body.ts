// Reads of bodies of which nothing is taken for granted.

export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
}

/** Empty where it is no text. */
export function textIn(body: unknown, name: string): string {
  const value = fieldsOf(body)[name]
  return typeof value === "string" ? value : ""
}

/** The things with an id and a name in a list of the body. */
export function namedIn(body: unknown, list: string): readonly { readonly id: string; readonly name: string }[] {
  const items = fieldsOf(body)[list]
  return (Array.isArray(items) ? items : [])
    .map((item: unknown) => ({ id: textIn(item, "id"), name: textIn(item, "name") }))
    .filter(({ id }) => id !== "")
}
