import { makeFrame } from "../frames/make-frame.ts"
import { isJvmSource } from "../frames/jvm-source.ts"
import { perLine } from "../frames/per-line.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"
import { isInAppClass } from "../frames/jvm-origin.ts"

/** Java, Kotlin, Scala, Groovy and Clojure; also what R8 and ProGuard leave of them. */
export const jvm: StackParser = {
  language: "jvm",
  aliases: ["java", "kotlin", "scala", "clojure", "groovy", "jvm", "android"],
  ...perLine(readFrame),
  isInApp: isInAppClass,
  isCompiled: isObfuscated,
}

// A class name, a method, and nothing that a sentence has; Kotlin allows spaces in the names of methods, but no others.
const BARE_FRAME = /^[\w$./@-]{1,400}\.[\w$<>-]{1,200}$/

function readFrame(line: StackLine): ParsedFrame | null {
  const text = line.text
  const isMarked = text.startsWith("at ")
  const start = Math.max(isMarked ? 3 : 0, callSite(text))
  const close = closing(text)
  const open = close < 0 ? -1 : text.lastIndexOf("(", close)
  if (open <= start) return null
  const source = text.slice(open + 1, close)
  const name = text.slice(start, open).trim()
  if (!isJvmSource(source) || !name.includes(".")) return null
  if (!isMarked && !(BARE_FRAME.test(name) && isOwnSource(source, name))) return null
  return makeFrame(line, withoutLoader(name), readSource(source))
}

/** Without `at`, the source must name a line, or the frame's own class, as App Center prints it. */
function isOwnSource(source: string, name: string): boolean {
  const className = name.split(".").at(-2)?.split("$", 1)[0] ?? ""
  return (
    /^[^\s:]{1,200}\.\w{2,6}:\d{1,9}$/.test(source) || new Set([`${className}.java`, `${className}.kt`]).has(source)
  )
}

/** Effect systems print `flatMap @ com.acme.Main$.run(Main.scala:12)`. */
function callSite(text: string): number {
  const at = text.indexOf(" @ ")
  return at < 0 ? 0 : at + 3
}

/** The parenthesis that ends the source; what follows is the jar or a comma. */
function closing(text: string): number {
  for (let at = text.indexOf(")"); at >= 0; at = text.indexOf(")", at + 1)) {
    if (at === text.length - 1 || " ,;\"'~[\\{".includes(text.charAt(at + 1))) return at
  }
  return -1
}

/** `app//com.acme.Foo.bar`, `java.base@17/java.lang.Thread.run` and `deployment.shop.war//…` begin with a loader or module. */
function withoutLoader(name: string): string {
  // The number of a hidden class, as in `Jobs$$Lambda$14/0x0800.run`, stands behind a slash of its own.
  const dollar = name.indexOf("$")
  const slash = name.lastIndexOf("/", dollar < 0 ? name.length : dollar)
  return slash < 0 || isClojure(name) ? name : name.slice(slash + 1)
}

function isClojure(name: string): boolean {
  return /^[\w.-]{1,200}\/[^/.]{1,100}$/.test(name)
}

function readSource(source: string): { file: string | null; line: number | null } {
  const colon = source.lastIndexOf(":")
  const digits = colon < 0 ? "" : source.slice(colon + 1).trim()
  const isNumbered = /^\d{1,9}$/.test(digits)
  const file = isNumbered || /^-\d/.test(digits) ? source.slice(0, colon) : source
  const isPlace = file !== "" && file !== "Unknown Source" && file !== "Native Method"
  return { file: isPlace ? file : null, line: isNumbered && Number(digits) > 0 ? Number(digits) : null }
}

/** R8 keeps neither file names nor names of classes longer than a few letters. */
function isObfuscated(frame: ParsedFrame): boolean {
  if (frame.file !== null && /^(?:SourceFile|Proguard|ProGuard|PG|R8|unavailable|r8-map-id-\w+)$/.test(frame.file))
    return true
  const className = (frame.function ?? "").split(".").at(-2) ?? ""
  return frame.file === null && className !== "" && className.length <= 2
}
