/** A number from 0 to 1, always the same for the same seed and names, whatever was asked before. */
export function chance(seed: number, ...names: readonly (string | number)[]): number {
  let hash = (seed ^ 0x9e3779b9) >>> 0
  for (const letter of names.join("\n")) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}
