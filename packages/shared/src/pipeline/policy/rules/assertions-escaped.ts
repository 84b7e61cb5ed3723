import type { Rule } from "../rule.ts"
import { tokenRule } from "../source/token-rule.ts"

const what = "an assertion passes whatever the code does"

const escapes = tokenRule("assertions-escaped", [
  {
    pattern:
      /\bexpect\.soft\b|\bexpect\s{0,3}\([^\n]{0,200}(?:\|\||\?\?)[^\n]{0,100}\)\s{0,3}\.\s{0,3}to|\.to\w{1,20}\s{0,3}\([^\n)]{0,100}(?:\|\||\?\?)|^[ \t]{0,60}(?:async\s{0,3})?\(\)\s{0,3}=>\s{0,3}expect\b|\[\s{0,3}\]\s{0,3}\.\s{0,3}(?:forEach|map|every)\s{0,3}\([^\n]{0,60}expect\b|\b(?:setTimeout|setImmediate|queueMicrotask)\s{0,3}\([^\n]{0,60}expect\b|^[ \t]{0,60}Promise\.resolve\(\)\.then\([^\n]{0,40}expect\b|\|\|\s{0,3}expect\s{0,3}\(|\bfalse\s{0,3}&&\s{0,3}(?:it|test|describe|expect)\b|\btypeof\s[^\n)]{1,80}\)\s{0,3}\.to(?:Be|Equal)\b|\bexpect\s{0,3}\([^\n]{0,160}\s[<>]=?\s[^\n]{0,60}\)\s{0,3}\.\s{0,3}to(?:Be|Equal)\s{0,3}\(\s{0,3}true|\btoBeOneOf\b|\(\s{0,3}\/\.[*+]\/[a-z]{0,3}\s{0,3}\)|\btoMatchObject\s{0,3}\(\s{0,3}\{\s{0,3}\}\s{0,3}\)|\bexpect\s{0,3}\(\s{0,3}document\.body\s{0,3}\)\s{0,3}\.\s{0,3}toBeIn/gm,
    languages: ["javascript"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\braises\s{0,3}\(\s{0,3}(?:Base)?Exception\s{0,3}\)|\bassertRaises\s{0,3}\(\s{0,3}(?:Base)?Exception\b|\bsuppress\s{0,3}\(\s{0,3}(?:AssertionError|(?:Base)?Exception)|\bnullcontext\s{0,3}\(|\bwhile\s{1,3}(?:False|0)\b|\bapprox\s{0,3}\([^\n]{1,80},\s{0,3}(?:abs|rel)\s{0,3}=\s{0,3}[1-9]|\bflaky\b|(?<![.\w])assert\s{0,3}\([^()\n]{0,100}(?:\([^()\n]{0,60}\)[^()\n]{0,20}){0,2},\s{0,3}["']/g,
    languages: ["python"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bassertThrows(?:Exactly)?\s{0,3}\(\s{0,3}(?:Exception|Throwable|RuntimeException|Error)\.class|\bassertFails\s{0,3}\{|\bassertFailsWith\s{0,3}<\s{0,3}(?:Exception|Throwable|RuntimeException)\s{0,3}>|\brunCatching\b[^\n]{0,60}\bassert|\bThrows(?:Any)?(?:Async)?\s{0,3}<\s{0,3}(?:System\.)?Exception\s{0,3}>|\bRecord\.Exception|\bexpectException\s{0,3}\(\s{0,3}\\?(?:Throwable|Exception)::|\bexpectNotToPerformAssertions\b|\bassertEquals\s{0,3}\(\s{0,3}-?\d[\d.]{0,20}[dfDF]?\s{0,3},[^\n]{1,160},\s{0,3}(?:-\d|[1-9]\d{1,9})(?:\.\d{1,9})?\s{0,3}\)(?!\s{0,3}[),.])|\bAssert\.Equal\s{0,3}\(\s{0,3}(\d{1,9}m?)\s{0,3},\s{0,3}\1\s{0,3}\)|\bAssert\.Equal\s{0,3}\([^\n]{1,160},\s{0,3}-\d|\bassertEqualsWithDelta\b[^\n]{1,120},\s{0,3}[1-9]\d{0,9}(?:\.\d{1,9})?\s{0,3}\)/g,
    languages: ["java", "kotlin", "scala", "csharp", "php"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\braise_error\b(?!\s{0,3}[("'\w:])(?!\s{1,3}\/)|\braise_error\s{0,3}\(?\s{0,3}(?:StandardError|Exception)\b|\bexpect\b[^\n]{0,200}\s(?:rescue\s|if\s{1,3}false|unless\s{1,3}true)|\bbe_within\s{0,3}\(\s{0,3}[1-9]|\bto\b[^\n]{1,100}\)\.or[\s(]|\bexpect\s{0,3}\(\s{0,3}(\d{1,9})\s{0,3}\)\.to\s{1,3}eq\s{0,3}\(\s{0,3}\1\s{0,3}\)|\bxdescribe\b/g,
    languages: ["ruby"],
    edited: "deny",
    what,
  },
  {
    pattern: /\breturnsNormally\b|\bSkip\s{0,3}\(\)|\bexpect\s{0,3}\([^\n]{1,120},\s{0,3}skip\s{0,3}:/g,
    languages: ["dart"],
    edited: "deny",
    what,
  },
  {
    pattern: /\bif\s{1,3}(\w{1,40})\s{0,3}!=\s{0,3}\1\b|\bfunc\s{1,3}TestMain\b/g,
    languages: ["go"],
    edited: "deny",
    what,
  },
])

/** Checks that are put where they do not run or cannot fail, or that any error and any number passes. */
export const assertionsEscaped: Rule = {
  name: escapes.name,
  judge: (files, context) =>
    escapes.judge(
      files.filter(file => file.isTest),
      context,
    ),
}
