import type { Hono } from "hono"
import { objectResource } from "./object-resource.ts"
import type { ObjectStore, Preconditions, StoredObject, StoreRefusal } from "./object-store.ts"
import { crc32c } from "./crc32c.ts"
import { readUpload } from "./read-upload.ts"
import { storageError } from "./storage-error.ts"

type Query = (name: string) => string | undefined

/** The routes of objects in the JSON API, under the paths that Google's client appends to its endpoint. */
export function serveObjects(app: Hono, store: ObjectStore): void {
  const objects = "/storage/v1/b/:bucket/o"
  app.get(objects, context => list(store, context.req.param("bucket"), name => context.req.query(name)))
  app.get(`${objects}/:name{.+}`, context => {
    const { bucket, name } = context.req.param()
    const found = store.get({ bucket, name })
    if (typeof found === "string") return refuse(found, `${bucket}/${name}`)
    if (context.req.query("alt") === "media") return new Response(new Uint8Array(found.data))
    return Response.json(objectResource(found))
  })
  app.delete(`${objects}/:name{.+}`, context => {
    const { bucket, name } = context.req.param()
    const refusal = store.delete(
      { bucket, name },
      preconditionsOf(key => context.req.query(key)),
    )
    return refusal === null ? new Response(null, { status: 204 }) : refuse(refusal, `${bucket}/${name}`)
  })
  app.post(`/upload${objects}`, async context => {
    const query: Query = name => context.req.query(name)
    const body = Buffer.from(await context.req.arrayBuffer())
    return insert(store, { bucket: context.req.param("bucket"), query, body }, context.req.header("content-type") ?? "")
  })
}

type Insertion = { readonly bucket: string; readonly query: Query; readonly body: Buffer }

function insert(store: ObjectStore, { bucket, query, body }: Insertion, type: string): Response {
  const kind = query("uploadType")
  // The client sends this for more than 16 MiB.
  if (kind !== "media" && kind !== "multipart") return storageError(501, `uploadType ${kind} is not emulated`)
  const upload = readUpload(kind, type, body)
  if (upload === null) return storageError(400, "Malformed multipart body.")
  const name = query("name") ?? upload.name
  if (name === null || name === "") return storageError(400, "Required")
  if (upload.crc32c !== null && upload.crc32c !== crc32c(upload.data))
    return storageError(400, `Provided CRC32C "${upload.crc32c}" doesn't match calculated CRC32C.`)
  const { data, contentType } = upload
  const stored = store.put({ bucket, name, data, contentType }, preconditionsOf(query))
  return typeof stored === "string" ? refuse(stored, `${bucket}/${name}`) : Response.json(objectResource(stored))
}

function list(store: ObjectStore, bucket: string, query: Query): Response {
  const all = store.list(bucket)
  if (typeof all === "string") return refuse(all, bucket)
  const [prefix, delimiter] = [query("prefix") ?? "", query("delimiter") ?? ""]
  const within = all.filter(({ name }) => name.startsWith(prefix))
  const folderOf = ({ name }: StoredObject): string | null => {
    const end = delimiter === "" ? -1 : name.indexOf(delimiter, prefix.length)
    return end < 0 ? null : name.slice(0, end + delimiter.length)
  }
  const items = within.filter(stored => folderOf(stored) === null).map(objectResource)
  const prefixes = [...new Set(within.flatMap(stored => folderOf(stored) ?? []))]
  return Response.json({
    kind: "storage#objects",
    ...(prefixes.length === 0 ? {} : { prefixes }),
    ...(items.length === 0 ? {} : { items }),
  })
}

function preconditionsOf(query: Query): Preconditions {
  return { match: query("ifGenerationMatch") ?? null, notMatch: query("ifGenerationNotMatch") ?? null }
}

function refuse(refusal: StoreRefusal, what: string): Response {
  switch (refusal) {
    case "no bucket":
      return storageError(404, "The specified bucket does not exist.")
    case "no object":
      return storageError(404, `No such object: ${what}`)
    case "precondition":
      return storageError(412, "At least one of the pre-conditions you specified did not hold.")
  }
}
