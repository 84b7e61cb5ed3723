export type TokenState =
  /** `expiresAt` in epoch milliseconds; null where it never does, or GitHub does not say when. */
  | { readonly kind: "valid"; readonly expiresAt: number | null }
  | { readonly kind: "refused"; readonly status: number; readonly why: string }
  /** GitHub could not be asked. */
  | { readonly kind: "unknown"; readonly why: string }

/** Looks whether a token that somebody else uses still works. */
export interface TokenProbe {
  /** Never throws: what cannot be told is "unknown". */
  probe(): Promise<TokenState>
}
