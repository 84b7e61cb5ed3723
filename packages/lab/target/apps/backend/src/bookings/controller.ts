import { createBooking, type Booking } from "./service.ts"

export async function handler(request: { readonly body: Booking }): Promise<{ readonly status: number; readonly body: unknown }> {
  const { reference } = createBooking(request.body)
  return { status: 201, body: { reference } }
}
