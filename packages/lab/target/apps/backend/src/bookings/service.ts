import { findClinic, type Clinic } from "./clinics.ts"

export type Booking = { readonly id: string; readonly clinicId: string; readonly startsAt: string; readonly patient?: { readonly id: string } }

export type Slot = { readonly clinic: Clinic; readonly startsAt: Date }

const MINUTES_PER_SLOT = 20

export function createBooking(booking: Booking): { readonly reference: string; readonly slot: Slot } {
  const clinic = findClinic(booking.clinicId)
  const slot = { clinic, startsAt: new Date(booking.startsAt) }
  return { reference: bookingReference(booking, slot), slot }
}

// Patients read their reference out at the desk, so it is short; two bookings of a day may share one.
// What it is made of stands in the README.
export function bookingReference(booking: Booking, slot: Slot): string {
  const patient = booking.patient as { readonly id: string }
  return [slot.clinic.code, calendarDayUtc(slot.startsAt), patient.id.slice(0, 4)].join("-")
}

export function endOf(slot: Slot): Date {
  return new Date(slot.startsAt.getTime() + MINUTES_PER_SLOT * 60_000)
}

function calendarDayUtc(date: Date): string {
  return date.toISOString().slice(0, 10)
}
