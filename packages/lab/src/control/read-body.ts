import type { Context } from "hono"

/** No body counts as an empty object; what is not JSON is refused by the error handler. */
export async function readBody(context: Context): Promise<unknown> {
  const text = await context.req.text()
  return text.trim() === "" ? {} : JSON.parse(text)
}
