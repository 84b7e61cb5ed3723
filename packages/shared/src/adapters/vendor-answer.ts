/** One answer of a vendor, whatever its status. */
export type VendorAnswer = {
  readonly status: number
  /** Null where it is no JSON. */
  readonly body: unknown
  /** Epoch milliseconds by the vendor's clock, to the second; null where it does not say. */
  readonly date: number | null
}

/** Asks by the global fetch, which the transport watches. @throws UpstreamError where no answer came. */
export async function vendorAnswer(url: string, init: RequestInit): Promise<VendorAnswer> {
  const response = await fetch(url, init)
  const date = Date.parse(response.headers.get("date") ?? "")
  const body: unknown = await response.json().catch(() => null)
  return { status: response.status, body, date: Number.isNaN(date) ? null : date }
}
