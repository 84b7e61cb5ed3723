import type { Language } from "../source/language.ts"
import type { Side } from "../source/side.ts"
import { findBraceHandlers } from "./brace-handlers.ts"
import { findCallbackHandlers } from "./callback-handlers.ts"
import type { Handler } from "./handler.ts"
import { findPythonHandlers } from "./python-handlers.ts"
import { findRubyHandlers } from "./ruby-handlers.ts"

const BRACES: readonly Language[] = [
  "javascript",
  "java",
  "kotlin",
  "csharp",
  "php",
  "dart",
  "swift",
  "scala",
  "markup",
  "unknown",
]

/** All places in a text that deal with exceptions, as far as its language is known. */
export function findHandlers(side: Side, language: Language): readonly Handler[] {
  const layers = { code: side.layer("code"), bare: side.layer("bare") }
  if (language === "python") return findPythonHandlers(layers)
  if (language === "ruby") return findRubyHandlers(layers)
  if (language === "go")
    return findBraceHandlers(
      layers,
      /\bif\s[^\n{]{0,120}\b(?:err\w{0,20}\s{0,3}!=\s{0,3}nil|recover\(\)[^\n{]{0,40})()\s{0,3}\{/g,
    )
  if (!BRACES.includes(language)) return []
  return [...findBraceHandlers(layers), ...findCallbackHandlers(layers)]
}
