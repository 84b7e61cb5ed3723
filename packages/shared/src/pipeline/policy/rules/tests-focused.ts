import { tokenRule } from "../source/token-rule.ts"

const what = "only some tests are run"

/** A test that alone is run switches off all others. */
export const testsFocused = tokenRule("tests-focused", [
  {
    pattern:
      /(?<![\w$])(?:it|test|describe|suite|context|specify)\s{0,3}(?:\.\s{0,3}\w{1,20}\s{0,3}){0,2}\.\s{0,3}only\b|(?<![\w$.])(?:fit|fdescribe|ftest|fcontext|fspecify|ddescribe|iit)\s{0,3}\(|(?<![\w$])(?:it|test|describe)\s{0,3}\[\s{0,3}["'`]only|\bonly\s{0,3}:\s{0,3}true/g,
    languages: ["javascript"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /(?<![\w.:])(?:fit|fdescribe|fcontext|fspecify|fexample)\b|,\s{0,3}:focus\b|\bfocus\s{0,3}(?::|=>)\s{0,3}true|\bsolo\s{0,3}:\s{0,3}true|@Solo\b/g,
    languages: ["ruby", "dart"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\b(?:FIt|FDescribe|FContext|FWhen|FEntry)\s{0,3}\(|->only\s{0,3}\(|@pytest\.mark\.only\b|\bf:\s{0,3}should\b/g,
    languages: ["go", "php", "python", "kotlin", "scala"],
    edited: "deny",
    what,
  },
])
