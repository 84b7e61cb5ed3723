import { registerLogger, validate } from "@actions/languageservice"
import type { Fault } from "./fault.ts"

type Config = NonNullable<Parameters<typeof validate>[1]>
type FileProvider = NonNullable<Config["fileProvider"]>

/** Reads a file of this repository by its path in it; throws where there is none. */
export type ReadFile = (path: string) => string

const crashes: string[] = []
const keep = (message: string): void => void crashes.push(message)
registerLogger({ log: keep, info: keep, warn: keep, error: keep })

/**
 * What GitHub's own editor service says about a workflow or action.yml, warnings included: it stands for what GitHub
 * refuses when the file is used. `readFile` resolves `$/` references.
 */
export async function languageServiceFaults(path: string, text: string, readFile: ReadFile): Promise<Fault[]> {
  crashes.length = 0
  const diagnostics = await validate(document(path, text), { fileProvider: fileProvider(readFile) })
  const faults = diagnostics.map(({ range, message }) =>
    fault(path, range.start.line + 1, typeof message === "string" ? message : message.value),
  )
  // It swallows its own exceptions and then calls the file clean.
  return [...faults, ...crashes.map(message => fault(path, 1, message))]
}

function fault(file: string, line: number, message: string): Fault {
  return { file, line, rule: "language-service", message }
}

function fileProvider(readFile: ReadFile): FileProvider {
  return {
    getFileContent: async reference => {
      const path = "path" in reference ? reference.path : ""
      return { name: path, content: readFile(path) }
    },
  }
}

// It caches by address, so one address must not serve two texts.
let documents = 0

// It reads these two properties and no other; a crash over a missing one would be reported as a fault.
function document(path: string, text: string): Parameters<typeof validate>[0] {
  const read = { uri: `file:///${++documents}/${path}`, getText: (): string => text }
  return read as unknown as Parameters<typeof validate>[0]
}
