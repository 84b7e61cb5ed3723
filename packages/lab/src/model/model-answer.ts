import { modelErrorType } from "./model-error-type.ts"

/** A refusal as the Messages API words it. */
export type ModelRefusal = { readonly status: number; readonly type?: string | undefined; readonly message: string }

/** A JSON answer with the request's id, which support asks for. */
export function modelAnswer(id: string, body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "request-id": id } })
}

/** An error answer; the headers of `more` come on top. */
export function modelRefusal(id: string, refusal: ModelRefusal, more: Readonly<Record<string, string>> = {}): Response {
  const { status, message, type = modelErrorType(status) } = refusal
  const body = JSON.stringify({ type: "error", error: { type, message }, request_id: id })
  return new Response(body, { status, headers: { "content-type": "application/json", "request-id": id, ...more } })
}
