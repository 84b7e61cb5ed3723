/**
 * Reads a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `name=value` lines and `name<<DELIMITER` blocks.
 * Only LF ends a line, as on the Linux runner.
 * @throws Error with the runner's wording; what stood before the bad line was already given to `onPair`
 */
export function parseKeyValues(text: string, onPair: (name: string, value: string) => void): void {
  const reader = createReader(text)
  for (let line = reader.next(); line !== null; line = reader.next()) {
    if (line.text === "") continue
    const equals = line.text.indexOf("=")
    const heredoc = line.text.indexOf("<<")
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      onPair(line.text.slice(0, equals), line.text.slice(equals + 1))
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc)
      const delimiter = line.text.slice(heredoc + 2)
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`)
      }
      onPair(name, readBlock(reader, text, delimiter))
    } else throw new Error(`Invalid format '${line.text}'`)
  }
}

type Line = { readonly text: string; readonly end: number; readonly ended: boolean }
type Reader = { next(): Line | null; position(): number }

function createReader(text: string): Reader {
  let position = 0
  return {
    position: () => position,
    next() {
      if (position >= text.length) return null
      const start = position
      const newline = text.indexOf("\n", start)
      position = newline < 0 ? text.length : newline + 1
      const end = newline < 0 ? text.length : newline
      return { text: text.slice(start, end), end, ended: newline >= 0 }
    },
  }
}

function readBlock(reader: Reader, text: string, delimiter: string): string {
  const start = reader.position()
  let end = start
  for (let line = reader.next(); ; line = reader.next()) {
    if (line === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (line.text === delimiter) return text.slice(start, end)
    if (!line.ended) throw new Error("Invalid value. EOF marker missing new line.")
    end = line.end
  }
}
