import { perFile } from "../rule.ts"
import { isProgram } from "../source/language.ts"
import { newLines } from "../source/new-lines.ts"

const QUERY =
  /\b(?:SELECT\s.{1,300}\sFROM|select\s[\w.,*() ]{1,200}\sfrom|(?:INSERT|insert)\s{1,9}(?:INTO|into)|(?:UPDATE|update)\s.{1,100}\s(?:SET|set)|(?:DELETE|delete)\s{1,9}(?:FROM|from))\s|\b(?:where|and|or|having|WHERE|AND|OR|HAVING)(?:\s{1,9}|\s{0,3}\(\s{0,3}["'])[\w."]{1,60}\s{0,3}(?:[=<>]|like\b|LIKE\b|in\b|IN\b)/
// A name in a template, a piece that is added behind a closing quote, or a form that is filled.
const VALUE =
  /(?:\$\{|#\{|\{\$?[a-z_])|'?\$[a-z_]|["'`]\s{0,9}(?:\+|%|\.)\s{0,9}[a-z$_(]|["'`]\s{0,3}\.\s?format\s{0,3}\(/i
const FILLED = /\b(?:sprintf|string\.format)\s{0,3}\(/i
// Tags that make parameters of what stands in a template.
const TAGGED = /\b(?:sql|SQL|Prisma\.sql|\$queryRaw|\$executeRaw)(?:<[^<>]{1,60}>)?\s{0,3}`/

/** A value that is part of a query's text can be a query itself. */
export const sqlInjection = perFile("sql-injection", file => {
  if (!isProgram(file.language)) return []
  return newLines(file, "bare").flatMap(({ line, text }) => {
    const query = QUERY.exec(text)
    if (query === null || TAGGED.test(text) || !/["'`]/.test(text.slice(0, query.index + query[0].length))) return []
    const isFilled = FILLED.test(text) && /%[svdq]|\{\d/.test(text)
    if (!VALUE.test(text.slice(query.index)) && !isFilled) return []
    const verdict = file.isTest ? ("warn" as const) : ("deny" as const)
    return [{ verdict, path: file.change.path, line, what: "a value is put into the text of a query" }]
  })
})
