/** What a vendor showed, or why it did not. */
export type Reading<Value> =
  | { readonly kind: "seen"; readonly value: Value }
  /** `why` names the right, secret or page that would show it, in words of ours. */
  | { readonly kind: "hidden"; readonly why: string }
