import { createHash } from "node:crypto"
import type { Frame } from "./frame.ts"

export type FingerprintInput = {
  readonly service: string | null
  readonly type: string | null
  readonly message: string | null
  /** Innermost first, as ParsedStack has them. */
  readonly frames: readonly Frame[]
  /** error.fingerprint of the event, where the application groups its errors itself. */
  readonly explicit: string | null
}

// Only the start of a message tells errors apart; what follows is data.
const MAX_MESSAGE = 4000
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi
// Quotation marks inside a word are apostrophes.
const QUOTED = /"[^"]*"|`[^`]*`|«[^»]*»|“[^”]*”|(?<![\p{L}\p{N}])'[^']*'|\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/gu

/**
 * Groups what is the same error to us, as 16 hex digits, after Datadog's own rule: service, type, the words of the message,
 * and file and function of the top frame of the application. An explicit fingerprint replaces all but the service.
 */
export function fingerprint(input: FingerprintInput): string {
  const service = input.service ?? ""
  if (input.explicit !== null && input.explicit !== "") return digest(["explicit", service, input.explicit])
  const top = input.frames.find(frame => frame.inApp)
  const place =
    top === undefined ? [] : [top.repositoryPath ?? stableFile(top.file ?? ""), stableName(top.function ?? "")]
  return digest(["default", service, input.type ?? "", words(input.message ?? "").join(" "), ...place])
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)
}

/** Words without anything that varies between two occurrences: numbers, ids, and quoted or bracketed text. */
function words(message: string): readonly string[] {
  const prose = message.slice(0, MAX_MESSAGE).replace(UUID, " ").replace(QUOTED, " ")
  return (prose.match(/[\p{L}\p{N}_]+/gu) ?? []).filter(word => !/\p{N}/u.test(word))
}

/** A file's name without folder, query and the hash that a bundler gives to each build. */
function stableFile(file: string): string {
  const name = file.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? ""
  return name
    .split(/(?<=[.~_-])|(?=[.~_-])/)
    .filter(part => !(part.length >= 6 && /\d/.test(part) && /^[0-9a-zA-Z]+$/.test(part)))
    .join("")
    .replace(/[.~_-]{2,}/g, ".")
}

/** Compilers number lambdas, closures and state machines anew with each build. */
function stableName(name: string): string {
  return name.replace(/0x[0-9a-f]{1,16}/gi, "").replace(/(?<=[$_@#|])\d+/g, "")
}
