/** An integer with its thousands parted: 1,234,567. Not toLocaleString, whose first call loads data for 10 ms. */
export function groupedNumber(value: number): string {
  return String(value).replace(/\d(?=(?:\d{3})+$)/g, "$&,")
}
