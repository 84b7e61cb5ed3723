/** Says that of so many of `what` one sweep looked at fewer; nothing where it looked at all. */
export function overLimit(what: string, all: number, looked: number): readonly string[] {
  return looked >= all
    ? []
    : [`Of ${all} ${what} ${looked} were looked at; the others have their turn in the next sweeps.`]
}
