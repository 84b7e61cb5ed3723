import { getJson } from "../api/client"

type Booking = { id: string; clinic: { name: string } }

export async function loadBookings(): Promise<Booking[]> {
  return getJson<Booking[]>("/bookings")
}

export function BookingList({ bookings }: { bookings: Booking[] }) {
  return (
    <ul>
      {bookings.map(booking => (
        <li key={booking.id}>{booking.clinic.name}</li>
      ))}
    </ul>
  )
}
