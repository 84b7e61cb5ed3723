import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import type { Socket } from "node:net"
import { gitEnvironment } from "./run-git.ts"

export type ObjectType = "commit" | "tree" | "blob" | "tag"
export type FoundObject = { readonly id: string; readonly type: ObjectType; readonly data: Buffer }

export interface CatFile {
  /** Reads what an expression names, e.g. a sha or `HEAD:src/a.ts`; null where it names nothing or two things. */
  ask(expression: string): Promise<FoundObject | null>
  close(): void
}

type Waiter = { readonly resolve: (found: FoundObject | null) => void; readonly reject: (error: Error) => void }
type Header = { readonly id: string; readonly type: ObjectType; readonly size: number }

const newline = 0x0a

/** Splits the answers of `git cat-file --batch` out of its stream. */
function answerReader(onAnswer: (found: FoundObject | null) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = []
  let length = 0
  let header: Header | null = null

  function take(count: number): Buffer {
    const all = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, length)
    chunks = [all.subarray(count)]
    length = all.length - count
    return all.subarray(0, count)
  }

  function step(): boolean {
    if (header !== null) {
      if (length < header.size + 1) return false
      // A copy: a slice would keep the whole chunk of the stream alive in the cache.
      const data = Buffer.from(take(header.size + 1).subarray(0, header.size))
      const { id, type } = header
      header = null
      onAnswer({ id, type, data })
      return true
    }
    const end = Buffer.concat(chunks, length).indexOf(newline)
    if (end < 0) return false
    const line = take(end + 1)
      .toString("utf8")
      .trimEnd()
    const match = /^([0-9a-f]{40}) (commit|tree|blob|tag) (\d+)$/.exec(line)
    if (match === null) onAnswer(null)
    else header = { id: match[1] as string, type: match[2] as ObjectType, size: Number(match[3]) }
    return true
  }

  return chunk => {
    chunks.push(chunk)
    length += chunk.length
    for (let more = true; more;) more = length > 0 && step()
  }
}

/** One long-lived `git cat-file --batch`, started on first use. It ends by itself when this process ends. */
export function openCatFile(directory: string): CatFile {
  let child: ChildProcessWithoutNullStreams | null = null
  const waiting: Waiter[] = []

  /** An idle reader must not keep the process alive; a busy one must. */
  function hold(held: boolean): void {
    if (child === null) return
    for (const handle of [child, child.stdin as Socket, child.stdout as Socket]) {
      if (held) handle.ref()
      else handle.unref()
    }
  }

  function start(): ChildProcessWithoutNullStreams {
    const started = spawn("git", ["cat-file", "--batch"], { cwd: directory, env: gitEnvironment() })
    started.stderr.resume()
    ;(started.stderr as Socket).unref()
    started.stdin.on("error", () => undefined)
    started.stdout.on(
      "data",
      answerReader(found => {
        waiting.shift()?.resolve(found)
        if (waiting.length === 0) hold(false)
      }),
    )
    const fail = (): void => {
      if (child === started) child = null
      for (const waiter of waiting.splice(0)) waiter.reject(new Error(`git cat-file ended in ${directory}`))
    }
    started.on("error", fail)
    started.on("close", fail)
    return started
  }

  return {
    ask(expression) {
      if (/[\n\0]/.test(expression) || expression.length > 4096) return Promise.resolve(null)
      child ??= start()
      hold(true)
      const asked = new Promise<FoundObject | null>((resolve, reject) => waiting.push({ resolve, reject }))
      child.stdin.write(`${expression}\n`)
      return asked
    },
    close() {
      child?.kill()
      child = null
    },
  }
}
