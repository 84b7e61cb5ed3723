import { createHash } from "node:crypto"
import { crc32c } from "./crc32c.ts"

export type StoredObject = {
  readonly bucket: string
  readonly name: string
  readonly data: Buffer
  readonly contentType: string
  /** A new one with every write, growing over the whole store; an unsigned 64-bit number in decimal. */
  readonly generation: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Base64. */
  readonly md5: string
  /** Base64. */
  readonly crc32c: string
}

/** Conditions on the object's generation; "0" stands for "there is none". */
export type Preconditions = { readonly match: string | null; readonly notMatch: string | null }

export type StoreRefusal = "no bucket" | "no object" | "precondition"

type Place = { readonly bucket: string; readonly name: string }

/** Buckets and the newest generation of each object in them, as strongly consistent as Cloud Storage's. */
export class ObjectStore {
  readonly #now: () => number
  readonly #buckets = new Map<string, Map<string, StoredObject>>()
  #last = 0n

  constructor(now: () => number) {
    this.#now = now
  }

  createBucket(name: string): void {
    if (!this.#buckets.has(name)) this.#buckets.set(name, new Map())
  }

  get({ bucket, name }: Place): StoredObject | StoreRefusal {
    const objects = this.#buckets.get(bucket)
    return objects === undefined ? "no bucket" : (objects.get(name) ?? "no object")
  }

  put(
    place: Place & Pick<StoredObject, "data" | "contentType">,
    preconditions: Preconditions,
  ): StoredObject | StoreRefusal {
    const objects = this.#buckets.get(place.bucket)
    if (objects === undefined) return "no bucket"
    if (!holds(preconditions, objects.get(place.name))) return "precondition"
    const stored = {
      ...place,
      generation: this.#nextGeneration(),
      createdAt: this.#now(),
      md5: createHash("md5").update(place.data).digest("base64"),
      crc32c: crc32c(place.data),
    }
    objects.set(place.name, stored)
    return stored
  }

  delete(place: Place, preconditions: Preconditions): StoreRefusal | null {
    const found = this.get(place)
    if (typeof found === "string") return found
    if (!holds(preconditions, found)) return "precondition"
    this.#buckets.get(place.bucket)?.delete(place.name)
    return null
  }

  /** By name. */
  list(bucket: string): readonly StoredObject[] | StoreRefusal {
    const objects = this.#buckets.get(bucket)
    if (objects === undefined) return "no bucket"
    return [...objects.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
  }

  /** Everything there is. */
  all(): readonly StoredObject[] {
    return [...this.#buckets.values()].flatMap(objects => [...objects.values()])
  }

  // Generations are microseconds in Cloud Storage; two writes within one still differ.
  #nextGeneration(): string {
    const now = BigInt(Math.floor(this.#now())) * 1000n
    this.#last = now > this.#last ? now : this.#last + 1n
    return String(this.#last)
  }
}

function holds({ match, notMatch }: Preconditions, found: StoredObject | undefined): boolean {
  const generation = found?.generation ?? "0"
  return (match === null || match === generation) && (notMatch === null || notMatch !== generation)
}
