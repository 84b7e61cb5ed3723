import process from "node:process"
import type { Signal } from "./run-process.ts"

/** Sends a signal to every process of a group; false where the group has none any more. */
export function signalGroup(group: number, name: Signal): boolean {
  try {
    return process.kill(-group, name)
  } catch {
    return false
  }
}
