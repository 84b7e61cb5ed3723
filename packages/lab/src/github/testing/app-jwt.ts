import { createSign } from "node:crypto"

/** A JSON web token as an App signs it: issued a minute ago, good for nine more. */
export function appJwt(issuer: string | number, privateKey: string, now: number): string {
  const seconds = Math.floor(now / 1000)
  return signJwt({ iat: seconds - 60, exp: seconds + 540, iss: issuer }, privateKey)
}

export function signJwt(claims: Record<string, unknown>, privateKey: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")
  const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`
}
