import { verify } from "node:crypto"
import { ApiError } from "../errors.ts"
import type { Hub } from "../state/hub.ts"
import type { App } from "./app.ts"

const longestLifeSeconds = 600
const clockSkewSeconds = 60

function decode(part: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"))
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function refuse(message: string): ApiError {
  return new ApiError(401, message)
}

/** The App that signed this JSON web token (RS256, `iss` its id or client id); throws the 401 that GitHub answers. */
export function verifyAppJwt(hub: Hub, jwt: string): App {
  const [head, claims, signature] = jwt.split(".")
  const header = decode(head)
  const claim = decode(claims)
  if (header?.["alg"] !== "RS256" || claim === null || signature === undefined) {
    throw refuse("A JSON web token could not be decoded")
  }
  const issuer = String(claim["iss"])
  const app = hub.apps.find(candidate => issuer === candidate.clientId || issuer === String(candidate.id))
  if (app === undefined) throw refuse("Integration not found")
  const signed = Buffer.from(`${head}.${claims}`, "latin1")
  if (!verify("sha256", signed, app.publicKey, Buffer.from(signature, "base64url"))) {
    throw refuse("A JSON web token could not be decoded")
  }
  checkTimes(claim, hub.clock.now() / 1000)
  return app
}

function checkTimes(claim: Record<string, unknown>, now: number): void {
  const { iat, exp } = claim
  if (typeof exp !== "number" || exp <= now) {
    throw refuse(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  }
  if (typeof iat !== "number" || iat > now + clockSkewSeconds) {
    throw refuse("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued")
  }
  if (exp > now + longestLifeSeconds + clockSkewSeconds) {
    throw refuse("'Expiration time' claim ('exp') is too far in the future")
  }
}
