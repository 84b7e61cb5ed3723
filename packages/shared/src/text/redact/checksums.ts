// Lengths of the IBAN of each country that issues one.
const IBAN_LENGTHS = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 " +
    "GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 " +
    "MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20"
  )
    .split(" ")
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** Check digit of payment cards. Takes digits only. */
export function isLuhnNumber(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index))
    const doubled = digit * 2
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Check digit of NHS numbers (modulus 11). Takes ten digits. */
export function isNhsNumber(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 9; index++) sum += Number(digits.charAt(index)) * (10 - index)
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9))
}

/** How many characters of `compact`, an IBAN candidate without spaces, are a valid IBAN; 0 where none. */
export function ibanLength(compact: string): number {
  const length = IBAN_LENGTHS.get(compact.slice(0, 2)) ?? 0
  if (length === 0 || compact.length < length) return 0
  const moved = compact.slice(4, length) + compact.slice(0, 4)
  let rest = 0
  for (const character of moved) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1 ? length : 0
}
