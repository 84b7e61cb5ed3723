import { findClinic, type Clinic } from "./clinics.ts"

export type Booking = { readonly id: string; readonly clinicId: string; readonly startsAt: string; readonly patient?: { readonly id: string } }

export type Slot = { readonly clinic: Clinic; readonly startsAt: Date }

const MINUTES_PER_SLOT = 20

export function createBooking(booking: Booking): { readonly reference: string; readonly slot: Slot } {
  const clinic = findClinic(booking.clinicId)
  const slot = { clinic, startsAt: new Date(booking.startsAt) }
  return { reference: bookingReference(booking, slot), slot }
}

export function bookingReference(booking: Booking, slot: Slot): string {
  const patient = booking.patient as { readonly id: string }
  return [slot.clinic.code, slot.startsAt.toISOString().slice(0, 10), patient.id.slice(0, 4)].join("-")
}

export function endOf(slot: Slot): Date {
  return new Date(slot.startsAt.getTime() + MINUTES_PER_SLOT * 60_000)
}
