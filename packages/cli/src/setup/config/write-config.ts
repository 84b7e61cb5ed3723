import { Document, isMap, isScalar } from "yaml"
import type { ProposedConfig } from "./propose-config.ts"

const SCHEMA = "https://raw.githubusercontent.com/percihealth/auto-triage/main/schemas/auto-triage.schema.json"
const HEAD = ` yaml-language-server: $schema=${SCHEMA}
 Made from what the repository holds; docs/configuration.md explains each key.`

const ABOUT: Readonly<Record<string, string>> = {
  services: " Each name has to be the one that Datadog shows, as service.",
  storm: ` More new errors than this of one service or deploy, within this time,
 share one ticket, and none of them is fixed (docs/storm.md).`,
  jira: " Key of the project that the tickets go to.",
}

/** A proposed configuration as the text of its file, with a comment where a person has to look. */
export function writeConfig(proposed: ProposedConfig): string {
  const document = new Document(proposed)
  document.commentBefore = HEAD
  const { contents } = document
  if (isMap(contents))
    for (const { key } of contents.items)
      if (isScalar(key) && typeof key.value === "string") key.commentBefore = ABOUT[key.value] ?? null
  return document.toString({ lineWidth: 0 })
}
