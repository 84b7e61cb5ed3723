import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { waitUntil } from "./wait-until.ts"

/** Files through which a test and the steps of its workflows wait for each other. */
export type Gates = {
  /** A shell script that says "name begins", waits for the gate to open, and says "name ends". */
  script(name: string): string
  open(name: string): void
  /** Resolves when the step has said that it begins. */
  begun(name: string): Promise<void>
  /** Everything that was said, in order. */
  said(): readonly string[]
}

export function createGates(directory: string): Gates {
  const log = join(directory, "said.txt")
  const gate = (name: string): string => join(directory, `open-${name}`)
  const said = (): readonly string[] => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [])
  return {
    said,
    script: name =>
      `echo "${name} begins" >> ${log}; until [ -f ${gate(name)} ]; do sleep 0.01; done; echo "${name} ends" >> ${log}`,
    open: name => writeFileSync(gate(name), ""),
    begun: name => waitUntil(() => said().includes(`${name} begins`)),
  }
}
