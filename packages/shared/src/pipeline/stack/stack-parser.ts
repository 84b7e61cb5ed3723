import type { Frame } from "./frame.ts"

export type StackLine = {
  /** The line as it stood in the text, without trailing white space. */
  readonly raw: string
  /** Without log prefix, escape sequences, NULs and white space around it. */
  readonly text: string
  readonly indented: boolean
}

/** A frame as one language's parser reads it, before anything is judged. */
export type ParsedFrame = Pick<Frame, "raw" | "function" | "file" | "line" | "column">

/** Everything that the product knows of one language's stacks. */
export interface StackParser {
  /** The name of its file. */
  readonly language: string
  /** Names of languages and platforms, lower case, under which Datadog may announce it. */
  readonly aliases: readonly string[]
  /** How much of the text is a stack of this language; 0 for none of it. */
  recognises(lines: readonly StackLine[]): number
  /** Frames in the order that `ParsedStack.frames` promises. */
  parse(lines: readonly StackLine[]): readonly ParsedFrame[]
  isInApp(frame: ParsedFrame): boolean
  /** True where the frame names compiled code only: minified, obfuscated, stripped or a bare address. */
  isCompiled(frame: ParsedFrame): boolean
}
