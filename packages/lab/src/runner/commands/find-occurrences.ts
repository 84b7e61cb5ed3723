/**
 * Where `value` occurs in `text`, also where occurrences overlap. Linear in both (Knuth, Morris, Pratt): a process may
 * mask a long run of one letter and then print a longer one.
 */
export function findOccurrences(text: string, value: string): readonly number[] {
  const first = text.indexOf(value)
  if (first < 0 || value === "") return []
  const borders = bordersOf(value)
  const found: number[] = []
  let matched = 0
  for (let index = first; index < text.length; index++) {
    while (matched > 0 && value[matched] !== text[index]) matched = borders[matched - 1] ?? 0
    if (value[matched] === text[index]) matched++
    if (matched < value.length) continue
    found.push(index + 1 - value.length)
    matched = borders[matched - 1] ?? 0
  }
  return found
}

/** For each prefix, the length of its longest proper prefix that is also its suffix. */
function bordersOf(value: string): readonly number[] {
  const borders = [0]
  let length = 0
  for (let index = 1; index < value.length; index++) {
    while (length > 0 && value[length] !== value[index]) length = borders[length - 1] ?? 0
    if (value[length] === value[index]) length++
    borders.push(length)
  }
  return borders
}
