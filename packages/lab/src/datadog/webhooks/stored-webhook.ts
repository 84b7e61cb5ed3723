export type StoredWebhook = {
  readonly name: string
  readonly url: string
  /** Null: Datadog's default template. */
  readonly payload: string | null
  /** JSON object as text, or null. */
  readonly customHeaders: string | null
  readonly encodeAs: "json" | "form"
}

export type StoredVariable = { readonly name: string; readonly value: string; readonly isSecret: boolean }

export type DeliveryAttempt = { readonly at: number; readonly status: number | null; readonly error: string | null }

/** One notification to one webhook, with every try to send it. */
export type Delivery = {
  readonly at: number
  readonly webhook: string
  readonly eventId: string
  readonly monitorId: number
  readonly issueId: string
  readonly transition: string
  readonly attempts: DeliveryAttempt[]
  /** Set once no further try will be made and none succeeded. */
  givenUp: boolean
}
