import sodium from "libsodium-wrappers"

/** A value that only the holder of the key can open: libsodium's sealed box, as GitHub takes secrets. Both base64. */
export async function sealSecret(value: string, publicKey: string): Promise<string> {
  // Not the named export: that one is a snapshot from before the library has loaded.
  await sodium.ready
  const box = sodium.crypto_box_seal(Buffer.from(value), Buffer.from(publicKey, "base64"))
  return Buffer.from(box).toString("base64")
}
