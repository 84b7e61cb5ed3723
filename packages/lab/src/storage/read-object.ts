import type { ObjectStore } from "./object-store.ts"

/** An object's data with what the XML API says of it in headers; the Go client checks the data against `x-goog-hash`. */
export function readObject(store: ObjectStore, place: { readonly bucket: string; readonly name: string }): Response {
  const found = store.get(place)
  if (found === "no bucket") return xmlError("NoSuchBucket", "The specified bucket does not exist.")
  if (typeof found === "string") return xmlError("NoSuchKey", "The specified key does not exist.")
  const headers = {
    "content-type": found.contentType,
    etag: `"${Buffer.from(found.md5, "base64").toString("hex")}"`,
    "last-modified": new Date(found.createdAt).toUTCString(),
    "x-goog-generation": found.generation,
    "x-goog-metageneration": "1",
    "x-goog-hash": `crc32c=${found.crc32c},md5=${found.md5}`,
    "x-goog-stored-content-encoding": "identity",
    "x-goog-stored-content-length": String(found.data.length),
    "x-goog-storage-class": "STANDARD",
  }
  return new Response(new Uint8Array(found.data), { headers })
}

function xmlError(code: string, message: string): Response {
  const body = `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return new Response(body, { status: 404, headers: { "content-type": "application/xml; charset=UTF-8" } })
}
