import type { ErrorEvent } from "./error-event.ts"

/** The user of the `index`-th of the equal events that `event` stands for, or null. */
export function userOf(event: Pick<ErrorEvent, "user" | "users">, index: number): string | null {
  if (event.user !== null) return event.user
  return event.users > 0 ? `user-${(index % event.users) + 1}` : null
}
