import { StringDecoder } from "node:string_decoder"

export interface LineSplitter {
  write(chunk: Buffer): void
  /** Hands over an unfinished last line. */
  end(): void
}

/** Cuts a byte stream into lines at LF, CR LF and, as .NET's reader does, at a CR by itself. */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder("utf8")
  let pieces: string[] = []
  let endedWithReturn = false

  function take(text: string): void {
    let from = 0
    if (endedWithReturn && text.startsWith("\n")) from = 1
    if (text !== "") endedWithReturn = false
    for (let index = from; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code !== 10 && code !== 13) continue
      emit(text.slice(from, index))
      if (code === 13 && text.charCodeAt(index + 1) === 10) index++
      else if (code === 13 && index + 1 === text.length) endedWithReturn = true
      from = index + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
  }

  function emit(tail: string): void {
    const line = pieces.length === 0 ? tail : pieces.join("") + tail
    pieces = []
    onLine(line)
  }

  return {
    write: chunk => take(decoder.write(chunk)),
    end() {
      take(decoder.end())
      if (pieces.length > 0) emit("")
    },
  }
}
