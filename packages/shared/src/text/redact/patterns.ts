import { isIPv6 } from "node:net"
import { ibanLength, isLuhnNumber, isNhsNumber } from "./checksums.ts"

/**
 * A rule that knows what it looks for by its form. Every quantifier is bounded, or nothing follows it that could fail, so
 * that each start costs a bounded number of steps. The span is the group `v` where there is one.
 */
export type PatternRule = {
  readonly rule: string
  readonly pattern: RegExp
  /** Length of the match to take, 0 for none. All of it where left out. */
  readonly accept?: (match: string, before: string, after: string) => number | boolean
}

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** Keys and tokens that no ordinary text contains; the only rules besides URL credentials that look into stack frames. */
export const SECRET_PATTERNS: readonly PatternRule[] = [
  { rule: "jwt", pattern: /eyJ[\w-]{16,}(?:\.[\w-]*)*/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])gh[pousr]_[\w.-]{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])github_pat_\w{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])sk-(?:ant|proj|svcacct)-[\w-]{10,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{32,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])xapp-\d-[\w-]{10,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])dd(?:pat|sat|app)_[\w-]{10,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])glpat-[\w-]{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])ya29\.[\w-]{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])ATATT3[\w=-]{16,}/dg },
  { rule: "api-key", pattern: /(?<![A-Za-z0-9])hv[sb]\.[\w-]{20,}/dg },
  { rule: "api-key", pattern: /(?<=hooks\.slack\.com\/(?:services|workflows)\/)[\w/-]{10,}/dg },
]

const CARD_START = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6)/
const IPV6_START = /^(?:[23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}|64):/i
// What stands before four numbers that are a version.
const VERSION_BEFORE = /(?:\bv|version|\bver|build|release|[@^~])[ "'=:]{0,4}$|[A-Za-z]\/$/i

/** Personal data by its form. */
export const PERSONAL_PATTERNS: readonly PatternRule[] = [
  {
    rule: "bearer-token",
    pattern: /\bbearer[ \t:]{1,4}(?<v>[\w.~+/-]{8,}=*)/dgi,
    accept: match => /\d|[A-Z].*[a-z].*[A-Z]|.{33}/.test(match.slice(6, 80)),
  },
  {
    rule: "basic-credentials",
    pattern: /\bbasic[ \t:]{1,4}(?<v>[A-Za-z0-9+/]{6,2000}={0,2})/dgi,
    accept: match =>
      Buffer.from(match.slice(6).trim(), "base64").toString("latin1").includes(":") &&
      /[\d=]|[A-Z].*[a-z].*[A-Z]/.test(match.slice(6, 80)),
  },
  {
    rule: "card-number",
    pattern:
      /(?<!\w|\d[.-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3[068]\d{2}[ -]?\d{6}[ -]?\d{4})(?![\w-]|\.\d)/dg,
    accept: match => CARD_START.test(match) && isLuhnNumber(digitsOf(match)),
  },
  {
    rule: "iban",
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/dg,
    accept: match => {
      const length = ibanLength(match.replaceAll(" ", ""))
      return length === 0 ? 0 : lengthWithSpaces(match, length)
    },
  },
  {
    rule: "nhs-number",
    pattern: /(?<![\w+]|\d[.-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-]|\.\d)/dg,
    // One number in eleven has a fitting check digit by chance; Unix times and sizes mostly begin with 1 or 2, as no NHS
    // number of England or Northern Ireland does.
    accept: match => isNhsNumber(digitsOf(match)) && /^[3-9]/.test(match),
  },
  {
    rule: "us-ssn",
    pattern: /(?<!\w|\d[.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/dg,
  },
  {
    rule: "uk-ni-number",
    pattern:
      /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/dg,
  },
  {
    rule: "phone",
    pattern:
      /(?:(?<![\w.])\+|%2B|(?<![\w.])00(?=[1-9]\d{0,2}[ -]))[1-9]\d{0,2}[ .-]?(?:\(\d{1,5}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?!\w)/dg,
    accept: match => digitsOf(match).length >= 8,
  },
  {
    rule: "phone",
    pattern: /(?<![\w+/]|\d[.-])(?:\(0\d{2,5}\)|0\d{2,5})[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-]|\.\d)/dg,
    accept: match =>
      /^\(?0[123578]/.test(match) &&
      (digitsOf(match).length === 11 || (digitsOf(match).length === 10 && /\D/.test(match))),
  },
  {
    rule: "phone",
    pattern: /(?<![\w+/]|\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-]|\.\d)/dg,
  },
  {
    rule: "ip-address",
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\w)/dg,
    // The loopback and "any" address say nothing about a person and much about the error.
    accept: (match, before, after) =>
      !/^(?:127\.|0\.0\.0\.0$)/.test(match) &&
      (!VERSION_BEFORE.test(before) || (before.endsWith("/") && /^:\d/.test(after))),
  },
  {
    rule: "ip-address",
    pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])/dg,
    accept: match => isIPv6(match) && (IPV6_START.test(match) || !match.includes("::")),
  },
  {
    rule: "medical-id",
    pattern:
      /\b(?:nhs|mrn|chi|patients?|medical[ _-]record)(?:[ _-]?(?:no|num|number|id|identifier|ref|uuid)\.?)?[:#= /]{1,3}(?!v\d)(?=[\w-]{0,40}\d)(?<v>[A-Za-z0-9][\w-]{2,60}(?: \d{3} ?\d{4}(?!\d))?)/dgi,
  },
  { rule: "medical-id", pattern: /(?<=\/patients?\/)\d{1,30}/dgi },
]

function lengthWithSpaces(text: string, characters: number): number {
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    if (text.charAt(index) !== " ") seen += 1
    if (seen === characters) return index + 1
  }
  return 0
}
