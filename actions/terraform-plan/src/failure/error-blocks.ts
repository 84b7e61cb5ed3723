/** One error that Terraform printed. */
export type ErrorBlock = {
  /** Line by line, without frames and colours. */
  readonly text: string
  /** On one line and in lower case: Terraform breaks lines anywhere. */
  readonly flat: string
  /** Address of the resource that it is about; null where it names none. */
  readonly address: string | null
}

const MOST_BLOCKS = 20
const MOST_LINES = 40

/** The errors in what Terraform printed. */
export function errorBlocks(log: string): readonly ErrorBlock[] {
  const blocks: string[][] = []
  let open = false
  for (const raw of log.split("\n")) {
    const line = plain(raw)
    if (line.startsWith("Error: ")) {
      blocks.push([])
      open = true
    } else if (line.startsWith("Warning: ")) open = false
    const block = blocks.at(-1)
    if (open && block !== undefined && block.length < MOST_LINES) block.push(line)
  }
  return blocks.slice(0, MOST_BLOCKS).map(blockOf)
}

function plain(line: string): string {
  return line
    .replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "")
    .replace(/^[│╷╵]\s?/, "")
    .trimEnd()
}

function blockOf(lines: readonly string[]): ErrorBlock {
  const address = lines.map(line => /^ +with (\S.*),$/.exec(line)?.[1]).find(found => found !== undefined)
  return {
    text: lines.join("\n").trim(),
    flat: lines
      .map(line => line.trim())
      .filter(line => line !== "")
      .join(" ")
      .toLowerCase(),
    address: address ?? null,
  }
}
