export type Breakage = {
  /** Events that are sent before the connection is cut. */
  readonly after: number
  readonly pauseMs: number
}

/** A body that yields the events one by one; with a breakage it fails where the connection is to be cut. */
export function eventStream(
  events: readonly string[],
  breakage: Breakage | null,
  pause: (ms: number) => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (breakage !== null && next >= breakage.after) {
          await pause(breakage.pauseMs)
          return controller.error(new Error("the scripted drop"))
        }
        const event = events[next++]
        if (event === undefined) controller.close()
        else controller.enqueue(encoder.encode(event))
      },
    },
    // Nothing is kept ready: what was queued would be lost with the failure.
    { highWaterMark: 0 },
  )
}
