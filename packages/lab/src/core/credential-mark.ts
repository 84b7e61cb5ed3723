import { createHash } from "node:crypto"

/** Tells a credential from others without holding it: the scheme of an Authorization header and the start of a hash. */
export function credentialMark(authorization: string): string {
  const [scheme = "", ...credential] = authorization.split(" ")
  return `${scheme} sha256:${createHash("sha256").update(credential.join(" ")).digest("hex").slice(0, 12)}`
}
