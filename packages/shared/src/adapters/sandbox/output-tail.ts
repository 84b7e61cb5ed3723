/** Keeps the last bytes of a stream. */
export class OutputTail {
  readonly #limit: number
  #chunks: Buffer[] = []
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    // Compacted only now and then, so that many small chunks cost no more than few large ones.
    if (this.#bytes > 2 * this.#limit + 65_536) this.#compact()
  }

  /** As UTF-8; a character that the limit cut in two is U+FFFD. */
  text(): string {
    this.#compact()
    return Buffer.concat(this.#chunks).toString("utf8")
  }

  #compact(): void {
    const all = Buffer.concat(this.#chunks)
    const kept = all.subarray(Math.max(0, all.length - this.#limit))
    this.#chunks = [Buffer.from(kept)]
    this.#bytes = kept.length
  }
}
