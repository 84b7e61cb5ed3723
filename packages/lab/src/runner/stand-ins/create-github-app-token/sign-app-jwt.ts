import { createPrivateKey, createSign } from "node:crypto"

/**
 * The JSON web token by which an App says who it is: RS256, nine and a half minutes, dated back against clock skew.
 * @param nowMs epoch milliseconds
 * @throws Error where the key is no PEM of an RSA key
 */
export function signAppJwt(issuer: string, privateKey: string, nowMs: number): string {
  const key = createPrivateKey(privateKey)
  const issuedAt = Math.floor(nowMs / 1000) - 30
  const parts = [
    { alg: "RS256", typ: "JWT" },
    { iat: issuedAt, exp: issuedAt + 600, iss: issuer },
  ]
  const signed = parts.map(part => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`
}
