import { addedLines } from "../source/added-lines.ts"
import { perFile } from "../rule.ts"

// A carriage return in a line moves a terminal back to its beginning; at its end it is Windows' line ending.
const CONTROL = /(?!\t)[\p{Cc}\u2028\u2029](?!$)|(?![\t\r])[\p{Cc}\u2028\u2029]$/u

/** Escape sequences, lone carriage returns and other controls, which show something else than there is. */
export const controlCharacters = perFile("control-characters", file =>
  addedLines(file, "text").flatMap(({ line, text }) =>
    CONTROL.test(text) ? [{ verdict: "deny", path: file.change.path, line, what: "control characters" }] : [],
  ),
)
