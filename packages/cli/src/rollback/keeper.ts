import { ConfigError } from "@auto-triage/shared/errors"
import type { KeptChange, RollbackChange } from "@auto-triage/shared/pipeline/rollback/rollback-change"
import { recordName, writeRecord } from "./record-store.ts"
import type { RollbackCommand } from "./rollback-command.ts"
import type { RollbackPorts } from "./rollback-ports.ts"

export interface Keeper {
  /** Writes down what is about to be changed, lets it be changed, and writes down that it was. @throws what `run` does */
  around(change: RollbackChange, run: () => Promise<RollbackChange | void>): Promise<void>
  /** Whether a record holds anything. */
  isKept(): boolean
}

/** Keeps the record of one rollback so that a kill at any moment leaves the way back. */
export function createKeeper(
  { what, environment, records }: RollbackCommand,
  { repository }: RollbackPorts,
  at: number,
): Keeper {
  let changes: readonly KeptChange[] = []
  const store = (next: readonly KeptChange[]): void => {
    const place = what === "fixes" ? null : environment
    const record = { schema: 1 as const, what, repository, environment: place, at, undoneAt: null, changes: next }
    writeRecord(records, { file: recordName(at), record })
    changes = next
  }
  return {
    async around(change, run) {
      const before = changes
      store([...before, { state: "begun", change }])
      try {
        store([...before, { state: "done", change: (await run()) ?? change }])
      } catch (error) {
        // Refused, so nothing has changed. After any other failure nobody knows.
        if (error instanceof ConfigError) store(before)
        throw error
      }
    },
    isKept: () => changes.length > 0,
  }
}
