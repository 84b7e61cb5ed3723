import type { FileView } from "../file-view.ts"

const DEFINED =
  /\b(?:function|def|func|fun|class|object)\s{1,3}(?:self\.|\([^()\n]{1,60}\)\s{0,3})?(\w{1,80})|^[ \t]{1,40}(?:(?:public|private|protected|static|async|final|override)\s{1,3}){0,4}(?:[\w<>[\],?]{1,60}\s{1,3})?(\w{1,80})\s{0,3}\([^()\n]{0,200}\)[^;\n]{0,60}\{|\b(?:const|let)\s{1,3}(\w{1,80})\s{0,3}=\s{0,3}(?:async\s{0,3})?(?:\(|function)/gm
const NO_NAMES = new Set(["if", "for", "while", "switch", "catch", "return", "with"])

/** Names of the definitions that added lines stand in, or below. */
export function changedNames(file: FileView): string[] {
  if (file.after === null) return []
  const { lineAt } = file.after
  const definitions = [...file.after.layer("code").matchAll(DEFINED)]
    .map(match => ({ line: lineAt(match.index), name: match.slice(1).find(part => part !== undefined) ?? "" }))
    .filter(({ name }) => !NO_NAMES.has(name))
  return [...file.added()].flatMap(line => definitions.findLast(definition => definition.line <= line)?.name ?? [])
}
