import { addedLines } from "../source/added-lines.ts"
import { type Finding, perFile } from "../rule.ts"

// Emoji are made with variation selectors and joiners; those stay visible.
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}){1,12}|[0-9#*]\ufe0f\u20e3/gu
const HIDDEN =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\ufff9-\ufffb\u2800\u3164\u115f\u1160\uffa0\p{Co}\p{Noncharacter_Code_Point}]/u
const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

/** Characters that a reader does not see, or that show text in another order than it has. */
export const hiddenCharacters = perFile("hidden-characters", file =>
  addedLines(file, "text").flatMap(({ line, text }): Finding[] => {
    if (/^[\t\r\x20-\x7e]*$/.test(text)) return []
    const at = { path: file.change.path, line }
    // A byte order mark is one of the file's first line alone.
    const shown = (line === 1 ? text.replace(/^\ufeff/, "") : text).replace(EMOJI, "")
    if (HIDDEN.test(shown)) return [{ ...at, verdict: "deny", what: "characters that are not visible" }]
    return STRANGE_SPACE.test(shown) ? [{ ...at, verdict: "warn", what: "spaces of an unusual kind" }] : []
  }),
)
