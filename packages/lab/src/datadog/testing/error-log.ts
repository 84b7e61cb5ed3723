/** A log of a failed booking, as a backend ships it. */
export function errorLog(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    message: "Booking failed",
    status: "error",
    ddsource: "nodejs",
    service: "backend-api",
    ddtags: "env:staging,version:1.4.0,git.commit.sha:0f1e2d",
    error: {
      kind: "TypeError",
      message: "Cannot read properties of undefined (reading 'id')",
      stack: [
        "TypeError: Cannot read properties of undefined (reading 'id')",
        "    at createBooking (apps/backend/src/bookings/service.ts:42:17)",
        "    at handler (apps/backend/src/bookings/controller.ts:18:5)",
      ].join("\n"),
    },
    ...changes,
  }
}
