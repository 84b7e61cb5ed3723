import { parse } from "yaml"
import type { Fault } from "./fault.ts"

type Metadata = {
  readonly name?: unknown
  readonly description?: unknown
  readonly author?: unknown
  readonly branding?: { readonly icon?: unknown; readonly color?: unknown } | null
}

const COLOURS = ["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]
const LONGEST_DESCRIPTION = 125

/** What the Marketplace asks of each action.yml; `files` are their texts by path. */
export function marketplaceFaults(files: ReadonlyMap<string, string>): readonly Fault[] {
  const names = new Map<string, string>()
  return [...files].flatMap(([file, text]) => {
    const metadata = (parse(text) ?? {}) as Metadata
    const name = typeof metadata.name === "string" ? metadata.name : ""
    const taken = names.get(name.toLowerCase())
    names.set(name.toLowerCase(), file)
    const messages = [
      ...metadataFaults({ ...metadata, name }),
      ...(taken === undefined ? [] : [`the name "${name}" is that of ${taken} already`]),
    ]
    return messages.map(message => ({ file, line: 1, rule: "marketplace", message }))
  })
}

function metadataFaults({ name, description, author, branding }: Metadata): readonly string[] {
  const icon = branding?.icon
  const color = branding?.color
  const length = typeof description === "string" ? description.trim().length : 0
  return [
    ...(name === "" ? ["it needs a name"] : []),
    ...(length === 0 ? ["it needs a description"] : []),
    ...(length > LONGEST_DESCRIPTION
      ? [`its description has ${length} characters; the Marketplace takes ${LONGEST_DESCRIPTION}`]
      : []),
    ...(typeof author === "string" && author !== "" ? [] : ["it needs an author"]),
    ...(typeof icon === "string" && /^[a-z][a-z0-9-]*$/.test(icon) ? [] : ["branding.icon must be a Feather icon"]),
    ...(COLOURS.some(known => known === color) ? [] : [`branding.color must be one of ${COLOURS.join(", ")}`]),
  ]
}
