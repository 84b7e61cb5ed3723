import { clipText } from "./clip.ts"

/**
 * One line that the runner prints and never obeys. Its two command parsers look for `::name::` after leading white space
 * and for `##[name]` anywhere in a line; both marks are broken wherever they stand, because the caller may put the text
 * anywhere. The result may be a few characters longer than `maxLength` UTF-16 units.
 */
export function logText(value: unknown, maxLength = 8000): string {
  // The runner compares by culture, where invisible characters count as nothing: they have to be gone before the marks are
  // looked for, and only a visible character can break a mark.
  const line = clipText(typeof value === "string" ? value : String(value), maxLength)
  return line.replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ")
}
