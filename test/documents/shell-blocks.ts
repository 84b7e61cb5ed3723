/** A fenced block of commands: where it begins (the line of its first command), and its text without indentation of the fence. */
export type ShellBlock = { readonly file: string; readonly line: number; readonly text: string }

/** The blocks of a Markdown file that a reader is meant to paste into a shell. */
export function shellBlocks(file: string, markdown: string): readonly ShellBlock[] {
  const blocks: ShellBlock[] = []
  let open: {
    readonly fence: string
    readonly shell: boolean
    readonly line: number
    readonly lines: string[]
  } | null = null
  for (const [index, line] of markdown.split("\n").entries()) {
    const [, indent = "", mark, language = ""] = /^( *)(```|~~~)(\S*)/.exec(line) ?? []
    if (open === null) {
      if (mark === undefined) continue
      const shell = ["sh", "bash", "shell", "console"].includes(language)
      open = { fence: `${indent}${mark}`, shell, line: index + 2, lines: [] }
      continue
    }
    if (line.trimEnd() !== open.fence) {
      open.lines.push(line)
      continue
    }
    if (open.shell)
      blocks.push({
        file,
        line: open.line,
        text: open.lines.map(text => (text.trim() === "" ? "" : text.slice(indent.length))).join("\n"),
      })
    open = null
  }
  return blocks
}
