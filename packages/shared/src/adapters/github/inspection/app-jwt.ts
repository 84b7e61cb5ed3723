import { createSign } from "node:crypto"

/**
 * A JSON web token by which an App speaks for itself: from a minute ago, for clocks that differ, and for nine more. `now` is
 * epoch milliseconds. Null where the key is none.
 */
export function appJwt(id: string, privateKey: string, now: number): string | null {
  const seconds = Math.floor(now / 1000)
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")
  const claims = { iat: seconds - 60, exp: seconds + 540, iss: id }
  const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`
  try {
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`
  } catch {
    return null
  }
}
