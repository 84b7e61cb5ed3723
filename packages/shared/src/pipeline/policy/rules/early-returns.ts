import { tokenRule } from "../source/token-rule.ts"

/** Ways out before the failing code is reached. */
export const earlyReturns = tokenRule("early-returns", [
  {
    pattern:
      /\b(?:if|unless|when)\b[^\n]{1,200}(?:\n\s{0,60})?\b(?:return|continue|break)\b\s{0,3}(?:null|undefined|None|nil|false|False|0|\[\s{0,3}\]|\{\s{0,3}\}|["'`]{2}|\(\))?\s{0,3}(?:[;}]|$)/gm,
    inTests: "pass",
    verdict: "warn",
    edited: "pass",
    what: "the code goes away early; ask what it hides",
  },
])
