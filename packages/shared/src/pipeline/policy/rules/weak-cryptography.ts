import { tokenRule } from "../source/token-rule.ts"

/** Digests and random numbers that do not keep a secret. */
export const weakCryptography = tokenRule("weak-cryptography", [
  {
    pattern:
      /\bcreate(?:Hash|Hmac)\s{0,3}\(\s{0,3}["'`](?:md5|sha1|md4)|\bhashlib\.(?:md5|sha1)\b|\bMessageDigest\.getInstance\s{0,3}\(\s{0,3}"(?:MD5|SHA-?1)"|"crypto\/(?:md5|sha1|des|rc4)"|\bDigest::(?:MD5|SHA1)\b|\b(?:MD5|SHA1|DES|RC2)\.Create\b|\bmd5\s{0,3}\(|["'`](?:des|rc4|aes-\d{3}-ecb)["'`]|\bAES\/ECB\b|\bMODE_ECB\b/gi,
    layer: "bare",
    inTests: "pass",
    verdict: "warn",
    what: "a weak digest or cipher",
  },
  {
    pattern:
      /\b(?:token|secret|password|nonce|salt|session_?id|otp)\w{0,20}\s{0,3}(?::?=)\s{0,3}[^\n]{0,80}\b(?:Math\.random|random\.(?:random|randint|choice)|rand\(|new Random\(|mt_rand)/gi,
    verdict: "warn",
    what: "a secret of predictable numbers",
  },
])
