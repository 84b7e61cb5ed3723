/** The workflow asks for something that cannot be done, or that this runner does not do. The message says what and where. */
export class Refusal extends Error {
  override readonly name = "Refusal"
}
