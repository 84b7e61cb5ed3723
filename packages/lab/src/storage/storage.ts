import type { Clock } from "@auto-triage/shared/ports/clock"
import { Hono } from "hono"
import type { Emulator } from "../core/emulator.ts"
import { ObjectStore } from "./object-store.ts"
import { readObject } from "./read-object.ts"
import { serveObjects } from "./serve-objects.ts"
import { storageError } from "./storage-error.ts"

export type StorageOptions = {
  readonly clock: Clock
  /** The access token that is taken. */
  readonly token: string
  readonly buckets: readonly string[]
}

export interface StorageEmulator extends Emulator {
  readonly service: "storage"
  /** Every object; `text` is its data as UTF-8. */
  snapshot(): readonly { readonly bucket: string; readonly name: string; readonly text: string }[]
  /** Takes an object away, as a person would who breaks a lock; false where there is none. */
  remove(bucket: string, name: string): boolean
  createBucket(name: string): void
}

/**
 * Google Cloud Storage on one machine: of the JSON API objects.list, get, insert and delete with their conditions on
 * generations, and of the XML API the reading of an object, which is how Google's Go client reads. Only the newest
 * generation of an object is kept, and an upload is one request.
 */
export function createStorage({ clock, token, buckets }: StorageOptions): StorageEmulator {
  const store = new ObjectStore(() => clock.now())
  for (const bucket of buckets) store.createBucket(bucket)
  const app = createRoutes(store, token)
  return {
    service: "storage",
    handle: async request => app.fetch(request),
    snapshot: () => store.all().map(({ bucket, name, data }) => ({ bucket, name, text: data.toString("utf8") })),
    remove: (bucket, name) => store.delete({ bucket, name }, { match: null, notMatch: null }) === null,
    createBucket: name => store.createBucket(name),
  }
}

function createRoutes(store: ObjectStore, token: string): Hono {
  const app = new Hono()
  app.onError(error => storageError(500, error.stack ?? String(error)))
  app.use(async (context, next) => {
    const authorization = context.req.header("authorization")
    if (authorization === `Bearer ${token}`) return next()
    return authorization === undefined
      ? storageError(401, "Anonymous caller does not have storage.objects access to the Google Cloud Storage bucket.")
      : storageError(401, "Invalid Credentials")
  })
  serveObjects(app, store)
  // Last, because every path has two parts or more: a bucket, and an object in it.
  app.get("/:bucket/:name{.+}", context => readObject(store, context.req.param()))
  app.notFound(context => storageError(404, `Not Found: ${context.req.method} ${context.req.path}`))
  return app
}
