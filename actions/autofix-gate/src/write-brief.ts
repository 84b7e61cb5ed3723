import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"

/** Writes the brief, alone in a folder of its own, because all of the folder that it is in is what is handed on. */
export function writeBrief(temp: string, brief: Brief): { readonly brief: string; readonly sha256: string } {
  const folder = join(temp, "auto-triage-brief")
  mkdirSync(folder, { recursive: true })
  const path = join(folder, "brief.json")
  return { brief: path, ...writeSealedFile(path, brief) }
}
