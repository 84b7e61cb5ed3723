import type { FileView } from "./file-view.ts"
import type { PolicyContext } from "./policy-context.ts"

/** One place that a rule objects to. */
export type Finding = {
  readonly verdict: "deny" | "warn"
  /** Repository path; empty where the change as a whole is meant. */
  readonly path: string
  /** 1-based, in the file after the change; null where no line is meant. */
  readonly line: number | null
  /** Static text for people, with data in it only where it is no secret. It is cleaned later. */
  readonly what: string
}

export type Rule = {
  /** Kebab-case and stable. */
  readonly name: string
  readonly judge: (files: readonly FileView[], context: PolicyContext) => readonly Finding[]
}

/** A rule that looks at each file by itself. */
export function perFile(name: string, judge: (file: FileView, context: PolicyContext) => readonly Finding[]): Rule {
  return { name, judge: (files, context) => files.flatMap(file => judge(file, context)) }
}
