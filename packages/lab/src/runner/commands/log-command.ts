/** A command that a process wrote into its output. */
export type LogCommand = {
  readonly name: string
  /** Keys are lower case. */
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}
