import type { Component } from "./bundled-components.ts"

// Licences whose terms are met by shipping their text. Whatever else comes in is for a person to read first.
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Unlicense",
])

/** What keeps these packages from being shipped: a licence that nobody has allowed, or one whose text is missing. */
export function licenceFaults(components: readonly Component[]): readonly string[] {
  return components.flatMap(({ name, version, licence, text }) => [
    ...(isAllowed(licence)
      ? []
      : [`${name} ${version} is under ${licence}, which is not on the list of allowed licences`]),
    ...(text === "" ? [`${name} ${version} comes without the text of its licence`] : []),
  ])
}

/** One of several is enough where a package offers a choice; all are needed where it does not. */
function isAllowed(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, "$1").split(" OR ")
  return choices.some(choice => choice.split(" AND ").every(part => ALLOWED.has(part.trim())))
}
