import { ConfigError, UpstreamError } from "../../errors.ts"

export type Glance<T> = {
  readonly seen: T
  /** What could not be seen, with why; empty where all was. */
  readonly unseen: readonly string[]
}

/**
 * A look at something that a rollback can do without: whoever wants a stop must get it while a vendor fails, and with a
 * token that may do no more than that.
 */
export async function glance<T>(what: string, look: () => Promise<T>, otherwise: T): Promise<Glance<T>> {
  try {
    return { seen: await look(), unseen: [] }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
    return { seen: otherwise, unseen: [`${what} could not be seen: ${error.message.split("\n")[0] ?? ""}`] }
  }
}
