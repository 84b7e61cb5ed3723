import type { OtlpAttributes, OtlpValue } from "./otlp-message.ts"

const LONGEST = 200
/** Attributes of a resource that Datadog knows by a name of its own. */
const KNOWN: Readonly<Record<string, string>> = {
  "service.name": "service",
  "service.version": "version",
  "deployment.environment": "env",
  "deployment.environment.name": "env",
  "host.name": "host",
}

/** What a resource says of itself in Datadog's words: service, version, env and host, where it does. */
export function knownTags(resource: OtlpAttributes): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(resource).flatMap(([name, value]) => {
      const known = KNOWN[name]
      return known === undefined || value === null ? [] : [[known, valueText(value)] as const]
    }),
  )
}

/** Attributes as tags, in Datadog's spelling: lower case, without special characters, at most 200 characters. */
export function attributeTags(attributes: Iterable<readonly [string, OtlpValue]>): readonly string[] {
  return [...attributes].map(([name, value]) =>
    `${name}:${valueText(value)}`
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\-:./]/gu, "_")
      .slice(0, LONGEST)
      .replace(/:$/, ""),
  )
}

function valueText(value: OtlpValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}
