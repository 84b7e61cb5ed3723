import type { StoredObject } from "./object-store.ts"

/** The object as the JSON API tells of it. Numbers of 64 bits are texts there. */
export function objectResource(stored: StoredObject): Readonly<Record<string, string>> {
  const time = new Date(stored.createdAt).toISOString()
  return {
    kind: "storage#object",
    id: `${stored.bucket}/${stored.name}/${stored.generation}`,
    name: stored.name,
    bucket: stored.bucket,
    generation: stored.generation,
    metageneration: "1",
    contentType: stored.contentType,
    storageClass: "STANDARD",
    size: String(stored.data.length),
    md5Hash: stored.md5,
    crc32c: stored.crc32c,
    timeCreated: time,
    updated: time,
  }
}
