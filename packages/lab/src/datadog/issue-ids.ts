/** Datadog's node in the EU. All recorded issue ids are time-based UUIDs of a node of this family. */
const NODE = "da7ad0900005"
/** 100 ns steps between the UUID epoch (1582-10-15) and 1970. */
const UUID_EPOCH = 122_192_928_000_000_000n

/** Makes issue ids, UUID version 1, ascending even within one millisecond of `now`. */
export function issueIds(now: () => number): () => string {
  let last = 0n
  return () => {
    const wanted = BigInt(Math.trunc(now())) * 10_000n + UUID_EPOCH
    last = wanted > last ? wanted : last + 1n
    const time = last.toString(16).padStart(15, "0")
    return `${time.slice(-8)}-${time.slice(-12, -8)}-1${time.slice(-15, -12)}-b3c1-${NODE}`
  }
}
