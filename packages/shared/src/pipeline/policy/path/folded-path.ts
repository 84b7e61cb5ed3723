/** A repository path as the most forgiving file system, or a reader's eye, would take it. */
export type FoldedPath = {
  /** Lower case, compatibility forms resolved, look-alikes as Latin letters, without what is drawn as nothing. */
  readonly whole: string
  readonly segments: readonly string[]
  /** Last segment. */
  readonly base: string
}

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/
// Letters of other scripts that are drawn like a Latin one, as they are after lower-casing.
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "аa",
    "еe",
    "оo",
    "рp",
    "сc",
    "уy",
    "хx",
    "іi",
    "јj",
    "ѕs",
    "ԁd",
    "һh",
    "ӏl",
    "ԛq",
    "ԝw",
    "кk",
    "мm",
    "тt",
    "вb",
    "нh",
  ]
    .concat([
      "αa",
      "οo",
      "νv",
      "ρp",
      "τt",
      "υu",
      "ιi",
      "κk",
      "ɡg",
      "ıi",
      "ⅼl",
      "օo",
      "ѵv",
      "ɩi",
      "ƽs",
      "ꜱs",
      "ʟl",
      "ᴋk",
      "ꓖg",
    ])
    .map(pair => [[...pair][0] ?? "", [...pair][1] ?? ""]),
)

/** Segments of a path with both kinds of slash, folded. Linear. */
export function foldPath(path: string): FoldedPath {
  const segments = path.split(/[/\\]/).map(foldSegment)
  const solid = segments.filter(segment => segment !== "" && segment !== ".")
  return { whole: solid.join("/"), segments: solid, base: solid.at(-1) ?? "" }
}

// Windows drops trailing dots and spaces, and what follows a colon names a stream of the same file.
function foldSegment(segment: string): string {
  const plain = PRINTABLE_ASCII.test(segment) ? segment : foldLetters(segment)
  const lower = plain.toLowerCase()
  const stream = lower.indexOf(":")
  const name = stream > 0 ? lower.slice(0, stream) : lower
  if (/^\.{1,2}$/.test(name)) return name
  let end = name.length
  while (end > 0 && (name[end - 1] === "." || name[end - 1] === " ")) end -= 1
  let start = 0
  while (start < end && name[start] === " ") start += 1
  return name.slice(start, end)
}

function foldLetters(text: string): string {
  const known = text
    .normalize("NFKC")
    .replace(IGNORABLE, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
  return [...known].map(letter => LOOK_ALIKES[letter] ?? letter).join("")
}
