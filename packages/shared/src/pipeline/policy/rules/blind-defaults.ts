import { tokenRule } from "../source/token-rule.ts"

const what = "a missing value is passed over or replaced by a default; ask why it is missing"

/** Optional chaining, defaults and null guards: often right, and often a way around the cause. */
export const blindDefaults = tokenRule("blind-defaults", [
  {
    pattern: /\?\.(?=[\w$[(])|\?\?=?/g,
    languages: ["javascript", "kotlin", "dart", "csharp", "swift", "php"],
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what,
  },
  {
    pattern: /\|\|\s{0,9}(?:null|undefined|\{\s{0,3}\}|\[\s{0,3}\]|["'`]{2}|0\b|false\b)/g,
    languages: ["javascript", "ruby"],
    layer: "bare",
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what,
  },
  {
    pattern:
      /\bor\s{1,9}(?:None\b|\{\s{0,3}\}|\[\s{0,3}\]|["']{2}|0\b|False\b)|\.get\s{0,3}\([^()\n]{1,80},\s{0,3}|\bgetattr\s{0,3}\([^()\n]{1,80},[^()\n]{1,80},/g,
    languages: ["python"],
    layer: "bare",
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what,
  },
  {
    pattern:
      /\?:|\borElse(?:Get)?\s{0,3}\(|\bofNullable\b|\bgetOrDefault\s{0,3}\(|&\.\w|\bunwrap_or\w{0,12}\b|\bcmp\.Or\b/g,
    languages: ["java", "kotlin", "scala", "ruby", "rust", "go", "php"],
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what,
  },
  {
    pattern:
      /\bif\b[^\n]{0,120}(?:[!=]==?\s{0,3}(?:null|undefined|nil|None)|\bis\s{1,3}(?:not\s{1,3})?(?:None|null)|\.nil\?|\bisNull\b|\bisset\b)/g,
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what: "a guard against a missing value; ask why it is missing",
  },
])
