import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

type Rule = { readonly says: string; readonly pattern: RegExp }

const RULES: readonly Rule[] = [
  { says: "tab instead of spaces", pattern: /\t/ },
  { says: "space at the end of the line", pattern: / $/ },
  { says: "semicolon at the end of the line", pattern: /;$/ },
  { says: "line longer than 160 characters", pattern: /^.{161}/ },
  { says: "var instead of const or let", pattern: /^\s*var\s/ },
  { says: "console in a service that logs as JSON", pattern: /\bconsole\.\w/ },
  { says: "loose comparison", pattern: /[^=!]==[^=]|!=[^=]/ },
  { says: "any instead of a type", pattern: /(?::|\bas)\s+any\b/ },
  { says: "check switched off", pattern: /@ts-(?:ignore|nocheck|expect-error)|eslint-disable/ },
  { says: "catch that drops the error", pattern: /\bcatch\b[^{]*\{\s*\}/ },
  { says: "import without its extension", pattern: /from "\.[^"]*(?<!\.ts)"/ },
]

const root = join(import.meta.dirname, "..")

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile() && entry.name.endsWith(".ts")).map(entry => join(entry.parentPath, entry.name))
}

function faultsIn(file: string): readonly string[] {
  const name = relative(root, file)
  const text = readFileSync(file, "utf8")
  const lines = text.split("\n")
  const faults = lines.flatMap((line, index) =>
    RULES.filter(rule => rule.pattern.test(line)).map(rule => `${name}:${index + 1}: ${rule.says}`),
  )
  return text.endsWith("\n") ? faults : [...faults, `${name}:${lines.length}: no line feed at the end`]
}

const files = filesBelow(join(root, "src"))
const faults = files.flatMap(faultsIn)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.stdout.write(`${files.length} files, ${faults.length} faults\n`)
process.exitCode = faults.length === 0 ? 0 : 1
