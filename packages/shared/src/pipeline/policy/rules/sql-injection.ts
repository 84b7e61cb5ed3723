import { tokenRule } from "../source/token-rule.ts"

const what = "values are put into the text of a query"
const QUERY =
  '(?:select\\s[^\\n"\'`]{1,200}\\sfrom|insert\\s{1,9}into|update\\s[^\\n"\'`]{1,100}\\sset|delete\\s{1,9}from|(?:where|and|or)\\s{1,9}[\\w."]{1,60}\\s{0,3}(?:=|<|>|like|in)(?=[\\s\'"(]))\\s?[^\\n"`]{0,300}?'
const VALUE = "(?:\\$\\{|#\\{|\\{\\$?[a-z_]|'?\\$[a-z_])"

/** A value that is part of a query's text can be a query itself. */
export const sqlInjection = tokenRule("sql-injection", [
  {
    pattern: new RegExp(`[\`"'](?:[^"'\`\\n]{0,60}\\s)?${QUERY}${VALUE}`, "gi"),
    languages: ["javascript", "python", "ruby", "kotlin", "csharp", "php", "dart", "scala", "swift"],
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern: new RegExp(
      `${QUERY}["'\`]\\s{0,9}(?:\\+(?!\\s{0,9}["'])|%(?!\\w)|\\.(?!\\w|\\s{0,9}["'])|\\.\\s?format\\s{0,3}\\()`,
      "gi",
    ),
    layer: "bare",
    inTests: "warn",
    what,
  },
  {
    pattern: new RegExp(
      `\\b(?:Sprintf|sprintf|[Ss]tring\\.[Ff]ormat)\\s{0,3}\\(\\s{0,9}\\$?@?["'\`]${QUERY}(?:%[svdq]|\\{\\d)`,
      "gi",
    ),
    layer: "bare",
    inTests: "warn",
    what,
  },
])
