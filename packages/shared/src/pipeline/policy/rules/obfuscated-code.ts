import { tokenRule } from "../source/token-rule.ts"

const what = "text or names are written so that they cannot be read"

/** Code that hides what it says. */
export const obfuscatedCode = tokenRule("obfuscated-code", [
  {
    pattern:
      /\bString\s{0,9}\.\s{0,9}from(?:CharCode|CodePoint)\s{0,9}\((?:[^(),\n]{1,40},){2}|\bString\s{0,9}\.\s{0,9}from(?:CharCode|CodePoint)\s{0,9}\(\s{0,9}\.\.\./g,
    languages: ["javascript", "dart"],
    what,
  },
  {
    pattern: /(?:\bchr\s{0,9}\(\s{0,9}(?:0x)?[0-9a-fA-F]{1,4}\s{0,9}\)\s{0,9}[.+]\s{0,9}){3}/g,
    languages: ["python", "php", "ruby", "go", "csharp", "java"],
    what,
  },
  {
    pattern:
      /(?:\\x[2-7][0-9a-fA-F]){4}|(?:\\u00[2-7][0-9a-fA-F]){4}|(?:\\u\{0{0,4}[2-7][0-9a-fA-F]\}){4}|(?:\\1[0-7]{2}){4}/g,
    layer: "bare",
    what,
  },
  {
    pattern:
      /(?<![\\[\w-])\\u(?:00[4-7][0-9a-fA-F]|\{0{0,4}[4-7][0-9a-fA-F]\})[\w\\]|\w\\u(?:00[4-7][0-9a-fA-F]|\{0{0,4}[4-7][0-9a-fA-F]\})/g,
    languages: ["javascript", "java", "csharp"],
    what,
  },
  {
    pattern: /\[\s{0,3}["'`]\\(?:u00[4-7]|u\{0{0,4}[4-7]|x[4-7])[0-9a-fA-F]/g,
    languages: ["javascript", "python", "php"],
    layer: "bare",
    what,
  },
  { pattern: /\b_0x[0-9a-f]{3,8}\b/g, what },
  { pattern: /(?:(?:0x[0-9a-fA-F]{2}|\d{2,3})\s{0,9},\s{0,9}){30}/g, inTests: "warn", what },
  {
    pattern:
      /\b(?:eval|exec|Function|compile|system|loads|import|require)\s{0,9}\(\s{0,9}(?:\w{1,40}\.){0,3}(?:atob|b64decode|base64_decode|unhexlify|fromhex|decompress|gzinflate|str_rot13|unescape|decodeURIComponent|Buffer)\b/g,
    what,
  },
  {
    pattern:
      /(?<![\w.$])(?:atob|unescape)\s{0,9}\(\s{0,9}["'`]|\bBuffer\.from\s{0,9}\(\s{0,9}["'`][^"'`\n]{1,200}["'`]\s{0,9},\s{0,9}["'`](?:base64(?:url)?|hex)["'`]|\b(?:b64decode|unhexlify|bytes\.fromhex|base64_decode|hex2bin|Base64\.(?:strict_|urlsafe_)?decode64|FromBase64String|base64\.StdEncoding\.DecodeString|base64Decode|base64\.decode)\s{0,9}\(\s{0,9}b?["'`]/g,
    layer: "bare",
    inTests: "warn",
    what: "a text in the code is decoded where it is used",
  },
  {
    pattern: /\b(?:globalThis|global|window|self|process|module)\s{0,9}\[\s{0,9}(?![\]\s])/g,
    languages: ["javascript"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern: /["'`]\w{1,12}["'`]\s{0,9}\+\s{0,9}["'`]\w{1,12}["'`]\s{0,9}\]/g,
    languages: ["javascript", "python", "php"],
    layer: "bare",
    what,
  },
  { pattern: /(?:["'`][^"'`\n]{1,3}["'`]\s{0,9}[+.]\s{0,9}){4}/g, layer: "bare", what },
  {
    pattern:
      /\.split\s{0,9}\(\s{0,9}["'`]{2}\s{0,9}\)\s{0,9}\.\s{0,9}reverse\s{0,9}\(\s{0,9}\)\s{0,9}\.\s{0,9}join|\[::-1\]\s{0,9}\)?\s{0,9}\(|\bcodecs\.decode\s{0,9}\([^()\n]{1,100}rot/g,
    layer: "bare",
    verdict: "warn",
    what: "a text is turned around where it is used",
  },
  {
    pattern: /(?:\[\s{0,3}\]|!\s{0,3}\[\s{0,3}\]|\+\s{0,3}\[\s{0,3}\])(?:\s{0,3}[+[\]()!]){12}/g,
    languages: ["javascript"],
    what,
  },
  {
    pattern:
      /\bReflect\s{0,3}\.\s{0,3}(?:get|apply|construct|set)\s{0,3}\(\s{0,3}(?:globalThis|global|window|self|process|module)\b/g,
    languages: ["javascript"],
    what,
  },
])
