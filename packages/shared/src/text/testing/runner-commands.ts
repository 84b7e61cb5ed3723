/** Commands that the runner knows, as its two command managers register them. */
const REGISTERED = new Set(
  [
    ["add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "internal-set-repo-path"],
    ["notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning"],
  ].flat(),
)

export type RunnerCommand = { readonly syntax: "v1" | "v2"; readonly name: string }

/**
 * Which commands a runner would obey in what a step printed. Follows the runner's ActionCommand parsers: .NET's ReadLine also
 * splits on a lone CR, TrimStart takes every Unicode white space, and its culture comparison ignores invisible characters.
 */
export function commandsIn(printed: string): readonly RunnerCommand[] {
  return printed.split(/\r\n|\r|\n/).flatMap(line => {
    const plain = [line, line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, "")]
    return plain.flatMap(text => [...parseV2(text), ...parseV1(text)])
  })
}

function parseV2(line: string): RunnerCommand[] {
  const message = line.replace(/^[\s\x85\u180e]+/u, "")
  if (!message.startsWith("::")) return []
  const end = message.indexOf("::", 2)
  return end < 0 ? [] : known("v2", message.slice(2, end))
}

function parseV1(line: string): RunnerCommand[] {
  const start = line.indexOf("##[")
  const end = start < 0 ? -1 : line.indexOf("]", start)
  return end < 0 ? [] : known("v1", line.slice(start + 3, end))
}

function known(syntax: "v1" | "v2", info: string): RunnerCommand[] {
  const name = (info.split(" ")[0] ?? "").toLowerCase()
  return REGISTERED.has(name) ? [{ syntax, name }] : []
}
