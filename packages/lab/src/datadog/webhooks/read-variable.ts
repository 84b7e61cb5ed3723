import type { StoredVariable } from "./stored-webhook.ts"

/** A custom variable from a request body, or what is wrong with the body. */
export function readVariable(body: Record<string, unknown>, old: StoredVariable | null): StoredVariable | string {
  const { name = old?.name, value = old?.value, is_secret: isSecret = old?.isSecret } = body
  if (typeof name !== "string" || !/^[A-Z0-9_]{1,100}$/.test(name)) return "Invalid custom variable name"
  if (typeof value !== "string" || typeof isSecret !== "boolean") return "value and is_secret are required"
  // Else anybody could read it by saying that it is none.
  if (old?.isSecret === true && !isSecret && body["value"] === undefined) {
    return "value is required to make a secret variable readable"
  }
  return { name, value, isSecret }
}
