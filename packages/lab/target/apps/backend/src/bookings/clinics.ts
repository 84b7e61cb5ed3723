export type Clinic = { readonly id: string; readonly code: string; readonly name: string }

const CLINICS: readonly Clinic[] = [
  { id: "c-1", code: "LDN", name: "London" },
  { id: "c-2", code: "LDS", name: "Leeds" },
]

export function findClinic(id: string): Clinic {
  const clinic = CLINICS.find(candidate => candidate.id === id)
  if (clinic === undefined) throw new RangeError(`unknown clinic ${id}`)
  return clinic
}
