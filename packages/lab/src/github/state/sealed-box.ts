import sodium from "libsodium-wrappers"
import type { RepositoryState } from "./repository-state.ts"

type KeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }

const pairs = new WeakMap<RepositoryState, KeyPair>()

async function keyPairOf(repository: RepositoryState): Promise<KeyPair> {
  // Not the named export: that one is a snapshot from before the library has loaded.
  await sodium.ready
  const known = pairs.get(repository)
  if (known !== undefined) return known
  const pair = sodium.crypto_box_keypair()
  pairs.set(repository, pair)
  return pair
}

/** The key that secrets must be sealed with, as GitHub's public-key routes answer. */
export async function publicKeyOf(
  repository: RepositoryState,
): Promise<{ readonly key_id: string; readonly key: string }> {
  const { publicKey } = await keyPairOf(repository)
  return { key_id: String(repository.id).padStart(18, "5"), key: Buffer.from(publicKey).toString("base64") }
}

/** What was sealed (libsodium's crypto_box_seal, base64), or null where it was not sealed with our key. */
export async function openSealedBox(repository: RepositoryState, sealed: string): Promise<string | null> {
  const { publicKey, privateKey } = await keyPairOf(repository)
  try {
    return Buffer.from(sodium.crypto_box_seal_open(Buffer.from(sealed, "base64"), publicKey, privateKey)).toString(
      "utf8",
    )
  } catch {
    return null
  }
}
