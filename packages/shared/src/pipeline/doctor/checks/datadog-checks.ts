import type { AnyCheck } from "../check.ts"

/** In the order in which they are shown. */
export const datadogChecks: readonly AnyCheck[] = []
