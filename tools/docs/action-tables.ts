/** The part of an action.yml that a README repeats. */
export type ActionMetadata = {
  readonly inputs?: Readonly<Record<string, ActionInput>>
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>
}
type ActionInput = {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string | number | boolean
}

/**
 * The README with its tables renewed, between `<!-- generated:inputs -->` and `<!-- /generated:inputs -->`, and the same
 * with outputs. Throws where a table that the action needs has no such place.
 */
export function withTables(readme: string, metadata: ActionMetadata): string {
  const inputs = Object.entries(metadata.inputs ?? {})
  const outputs = Object.entries(metadata.outputs ?? {})
  const rows = inputs.map(([name, input]) => [code(name), cell(input.description), need(input)])
  const withInputs = place(readme, "inputs", table(["Input", "What it is", "Default"], rows))
  const outputRows = outputs.map(([name, output]) => [code(name), cell(output.description)])
  return place(withInputs, "outputs", table(["Output", "What it is"], outputRows))
}

function need(input: ActionInput): string {
  if (input.required === true) return "**required**"
  const value = input.default ?? ""
  return value === "" ? "empty" : code(String(value))
}

function place(readme: string, name: string, content: string): string {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
  const start = readme.indexOf(open)
  const end = readme.indexOf(close)
  if (start < 0 || end < start) {
    if (content === "") return readme
    throw new Error(`a README lacks the place for its ${name}: ${open} and below it ${close}`)
  }
  return `${readme.slice(0, start + open.length)}\n\n${content}\n\n${readme.slice(end)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ""
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

function code(text: string): string {
  return `\`${text}\``
}

function cell(text = ""): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|")
}
