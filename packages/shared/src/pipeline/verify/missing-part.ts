import type { Change } from "../fix/change.ts"

// How runtimes and compilers say that something is not there; the name is the last group that matched.
const MISSING: readonly RegExp[] = [
  /does not provide an export named '([^'\n]{1,100})'/,
  /has no exported member (?:named )?'([^'\n]{1,100})'/,
  /cannot import name '([^'\n]{1,100})'/,
  /Cannot find (?:module|package) '([^'\n]{1,300})'/,
  /Failed to resolve import "([^"\n]{1,300})"/,
  /Failed to load url (\S{1,300})/,
  /No module named '([^'\n]{1,200})'/,
  /undefined: ([\w.]{1,100})/,
  /cannot find symbol\s{1,20}symbol:\s{1,20}\w{1,20} (\w{1,100})/,
  /([\w$.]{1,100})\)? is not a (?:function|constructor)\b/,
  /has no attribute '([^'\n]{1,100})'/,
  /undefined (?:local variable or )?method [`'](\w{1,100})[`']/,
  /([\w$]{1,100}) is not defined\b/,
]

/** What the output says is not there, and whether it is something that the source files of the patch add; null: nothing. */
export function missingPart(
  output: string,
  changes: readonly Change[],
): { readonly name: string; readonly added: boolean } | null {
  for (const pattern of MISSING) {
    const found = pattern.exec(output)?.[1]
    if (found === undefined) continue
    const name = lastName(found)
    return { name, added: changes.some(change => adds(change, name)) }
  }
  return null
}

function adds(change: Change, name: string): boolean {
  if (change.afterText === null || name.length < 2) return false
  const stem = lastName(change.path)
  if (change.kind === "added" && stem === name) return true
  return change.afterText.includes(name) && !(change.beforeText ?? "").includes(name)
}

/** The last part of a path without its ending, or of a dotted name. */
function lastName(text: string): string {
  const name = text.slice(text.lastIndexOf("/") + 1)
  const parts = name.split(".").filter(part => part !== "")
  const isFile = text.includes("/") || /\.(?:[cm]?[jt]sx?|py|rb|go|java|dart)$/.test(text)
  return (isFile ? parts[0] : parts.at(-1)) ?? name
}
