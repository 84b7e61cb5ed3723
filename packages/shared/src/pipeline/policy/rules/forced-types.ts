import { tokenRule } from "../source/token-rule.ts"

/** Claims about types that nothing checks. */
export const forcedTypes = tokenRule("forced-types", [
  {
    pattern: /[\w)\]]!(?=\s{0,3}[.;,)[\]])|\bas\s{1,3}(?!const\b|any\b|unknown\s)[A-Z{]\w{0,60}/g,
    languages: ["javascript"],
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what: "a type is claimed",
  },
  {
    pattern: /!!|[\w)\]]!(?=[.;,)[])|\blateinit\b/g,
    languages: ["kotlin", "dart", "swift", "csharp"],
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what: "a value is claimed to be there",
  },
])
