import { randomBytes } from "node:crypto"

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

function letters(count: number): string {
  return Array.from(randomBytes(count), byte => alphabet[byte % alphabet.length]).join("")
}

/** A fine-grained personal access token. */
export function patValue(): string {
  return `github_pat_${letters(22)}_${letters(59)}`
}

/** The server-to-server format of before 2026: 40 characters. */
export function shortServerToken(): string {
  return `ghs_${letters(36)}`
}

/** The stateless format: a number and a signed part with dots. Whoever assumes 40 characters or \w+ fails on it. */
export function longServerToken(id: number): string {
  const part = (bytes: number): string => randomBytes(bytes).toString("base64url")
  return `ghs_${id}_${part(27)}.${part(180)}.${part(256)}`
}
