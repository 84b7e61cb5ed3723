/** One frame of a stack, innermost call first. */
export type Frame = {
  /** The line as it stood in the text, without trailing white space. */
  readonly raw: string
  readonly function: string | null
  /** Path, URL or file name as the runtime printed it, without line and column. */
  readonly file: string | null
  /** 1-based. */
  readonly line: number | null
  /** 1-based. */
  readonly column: number | null
  /** Code of the application itself, as opposed to runtime, framework or dependency. */
  readonly inApp: boolean
  /** Path of the file in the repository at the deployed commit, or null. */
  readonly repositoryPath: string | null
}

export type ParsedStack = {
  /** Name of the parser that read it: its file below languages/. "unknown" where none knows the text. */
  readonly language: string
  /** Frames of the error and then of each of its causes, in the order of the text. */
  readonly frames: readonly Frame[]
  /** Frames that were there but not kept, because the stack was longer than the limit. */
  readonly omitted: number
  /** Index of the first frame of the root cause; absent where the error names no cause that is printed after it. */
  readonly rootCause?: number
  /** True where the frames name compiled code only: minified, stripped or addresses. */
  readonly minified: boolean
}
