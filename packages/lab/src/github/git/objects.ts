import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { deflateSync, inflateSync } from "node:zlib"
import { type FoundObject, openCatFile, type ObjectType } from "./cat-file.ts"

export interface ObjectStore {
  /** An object by its full id, or null. */
  read(id: string): Promise<FoundObject | null>
  /** What any revision expression names, e.g. `main~2:src`; null where it names nothing. */
  find(expression: string): Promise<FoundObject | null>
  /** Stores an object as a loose file and returns its id. Writing it again is free. */
  write(type: ObjectType, data: Buffer): string
  close(): void
}

const cacheBytes = 48 * 1024 * 1024
const largestCached = 2 * 1024 * 1024

/** Newest-used objects in memory, so that the ledger's records and the trees of a commit cost no system call. */
function objectCache(): { get(id: string): FoundObject | undefined; add(object: FoundObject): void } {
  const objects = new Map<string, FoundObject>()
  let bytes = 0
  return {
    get(id) {
      const object = objects.get(id)
      if (object === undefined) return undefined
      objects.delete(id)
      objects.set(id, object)
      return object
    },
    add(object) {
      if (object.data.length > largestCached || objects.has(object.id)) return
      objects.set(object.id, object)
      bytes += object.data.length
      for (const [id, oldest] of objects) {
        if (bytes <= cacheBytes) return
        objects.delete(id)
        bytes -= oldest.data.length
      }
    },
  }
}

function readLoose(path: string, id: string): FoundObject | null {
  let packed: Buffer
  try {
    packed = readFileSync(path)
  } catch {
    return null
  }
  const raw = inflateSync(packed)
  const end = raw.indexOf(0)
  const [type] = raw.subarray(0, end).toString("latin1").split(" ")
  return { id, type: type as ObjectType, data: raw.subarray(end + 1) }
}

/** Reads and writes git objects of a bare repository without a process per call. */
export function openObjects(directory: string): ObjectStore {
  const cache = objectCache()
  const catFile = openCatFile(directory)
  const pathOf = (id: string): string => join(directory, "objects", id.slice(0, 2), id.slice(2))
  let written = 0

  return {
    async read(id) {
      if (!/^[0-9a-f]{40}$/.test(id)) return null
      const known = cache.get(id) ?? readLoose(pathOf(id), id) ?? (await catFile.ask(id))
      if (known !== null) cache.add(known)
      return known
    },
    async find(expression) {
      const found = await catFile.ask(expression)
      if (found !== null) cache.add(found)
      return found
    },
    write(type, data) {
      const header = Buffer.from(`${type} ${data.length}\0`, "latin1")
      const id = createHash("sha1").update(header).update(data).digest("hex")
      const path = pathOf(id)
      if (cache.get(id) === undefined && !existsSync(path)) {
        mkdirSync(join(directory, "objects", id.slice(0, 2)), { recursive: true })
        // Renamed into place, because git readers must never see half an object.
        const temporary = join(directory, "objects", `tmp_obj_lab_${process.pid}_${written++}`)
        writeFileSync(temporary, deflateSync(Buffer.concat([header, data]), { level: 1 }), { mode: 0o444 })
        renameSync(temporary, path)
      }
      cache.add({ id, type, data })
      return id
    },
    close: () => catFile.close(),
  }
}
