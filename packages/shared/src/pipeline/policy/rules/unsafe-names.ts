import { perFile } from "../rule.ts"

type NameFault = { readonly what: string; readonly has: (segment: string) => boolean }

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/i
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u
const MAX_SEGMENT_BYTES = 255
const MAX_PATH_BYTES = 1_000

const FAULTS: readonly NameFault[] = [
  { what: "leads out of its folder", has: segment => /^\.{0,2}$/.test(segment) },
  { what: "a name with control characters", has: segment => /[\p{Cc}\u2028\u2029]/u.test(segment) },
  { what: "a name that is no UTF-8", has: segment => /[\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u.test(segment) },
  {
    what: "a name with invisible characters",
    has: segment => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(segment),
  },
  { what: "a name with a backslash or colon", has: segment => /[\\:]/.test(segment) },
  { what: "a name that begins or ends in a space, or ends in a dot", has: segment => /^\s|[\s.]$/u.test(segment) },
  { what: "a name that a command would take for an option", has: segment => segment.startsWith("-") },
  { what: "a name with characters that a shell obeys", has: segment => /[`;|&<>"'*?!]|\$[({]/.test(segment) },
  { what: "a short name of Windows for another file", has: segment => /~\d/.test(segment) },
  { what: "a name that Windows reserves", has: segment => RESERVED.test(segment) },
  { what: "a name in letters that stand for others", has: isDisguised },
  { what: "a name that is too long", has: segment => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES },
]

/** Names that another system, program or reader takes for something else. */
export const unsafeNames = perFile("unsafe-names", ({ change: { path } }) => {
  const segments = path.split("/")
  const faults = FAULTS.filter(fault => segments.some(fault.has)).map(fault => fault.what)
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) faults.push("a path that is too long")
  return faults.map(what => ({ verdict: "deny", path, line: null, what }))
})

function isDisguised(segment: string): boolean {
  if (/^[\x20-\x7e]*$/.test(segment)) return false
  const composed = segment.normalize("NFC")
  return composed.normalize("NFKC") !== composed || (OTHER_SCRIPT.test(segment) && /[A-Za-z]/.test(segment))
}
