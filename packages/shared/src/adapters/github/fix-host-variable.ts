import { askRepository, type FixHostOptions, messageOf, success, textAt } from "./ask.ts"
import { isRateLimit } from "./is-rate-limit.ts"

export type VariableState =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "unset" }
  /** The token may not read variables. */
  | { readonly kind: "refused"; readonly status: number }

/**
 * A variable of the repository as it is now; `vars` shows what it was when the job started.
 *
 * @throws UpstreamError where GitHub cannot answer.
 */
export async function readVariable(options: FixHostOptions, name: string): Promise<VariableState> {
  const answer = await askRepository(options)(["GET", `/actions/variables/${name}`])
  if (answer.status === 404) return { kind: "unset" }
  const limited = isRateLimit(answer.status, messageOf(answer.body))
  if (!limited && (answer.status === 401 || answer.status === 403)) return { kind: "refused", status: answer.status }
  success(answer, options.repository)
  return { kind: "value", value: textAt(answer, "value") }
}
