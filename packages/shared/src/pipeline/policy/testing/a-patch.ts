import type { Change, EntryKind } from "../../fix/change.ts"

const MODES: Readonly<Record<EntryKind, string>> = {
  file: "100644",
  executable: "100755",
  symlink: "120000",
  submodule: "160000",
}

/** The text of a patch that makes these changes, whole files at a time. Symlinks and submodules are given a target. */
export function aPatch(changes: readonly Change[]): string {
  return changes.map(filePatch).join("")
}

function filePatch(change: Change): string {
  const [from, to] = [quoted(`a/${change.path}`), quoted(`b/${change.path}`)]
  const was = change.before === null ? null : contentOf(change.before, change.beforeText)
  const is = change.after === null ? null : contentOf(change.after, change.afterText)
  const head = [`diff --git ${from} ${to}`, ...modeLines(change)]
  if (was === is) return `${head.join("\n")}\n`
  const names = [`--- ${was === null ? "/dev/null" : from}`, `+++ ${is === null ? "/dev/null" : to}`]
  return `${[...head, ...names, hunk(was ?? "", is ?? "")].join("\n")}\n`
}

function modeLines({ before, after }: Change): string[] {
  if (before === null) return [`new file mode ${MODES[after ?? "file"]}`]
  if (after === null) return [`deleted file mode ${MODES[before]}`]
  return before === after ? [] : [`old mode ${MODES[before]}`, `new mode ${MODES[after]}`]
}

function contentOf(kind: EntryKind, text: string | null): string {
  if (kind === "symlink") return "../target"
  if (kind === "submodule") return `Subproject commit ${"1".repeat(40)}\n`
  return text ?? ""
}

function hunk(was: string, is: string): string {
  const [minus, plus] = [marked(was, "-"), marked(is, "+")]
  const range = (lines: readonly string[]): string => {
    const count = lines.filter(line => !line.startsWith("\\")).length
    return `${count === 0 ? 0 : 1},${count}`
  }
  return [`@@ -${range(minus)} +${range(plus)} @@`, ...minus, ...plus].join("\n")
}

function marked(text: string, mark: string): string[] {
  if (text === "") return []
  const lines = text.split("\n")
  const open = lines.pop() !== "" ? ["\\ No newline at end of file"] : []
  const whole = open.length === 0 ? lines : text.split("\n")
  return [...whole.map(line => mark + line), ...open]
}

/** Git quotes names that hold more than printable ASCII, byte by byte. */
function quoted(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path
  const bytes = [...Buffer.from(path)].map(byte =>
    byte < 32 || byte > 126 || byte === 34 || byte === 92
      ? `\\${byte.toString(8).padStart(3, "0")}`
      : String.fromCharCode(byte),
  )
  return `"${bytes.join("")}"`
}
