import type { Fault } from "../fault.ts"
import { allEntries, child, type Entry, faultMaker, jobsOf, stepsOf, textOf, type YamlFile } from "../yaml-file.ts"

/** Secrets are named where they go: no token left in the checkout, none inherited, no dump of a whole context. */
export function keptSecrets(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "kept-secrets")
  const checkouts = stepsOf(file)
    .filter(step => textOf(child(step, "uses")).startsWith("actions/checkout@"))
    .filter(step => child(step, "with", "persist-credentials")?.value !== false)
    .map(step => fault(step, "actions/checkout needs persist-credentials: false"))
  const inherited = jobsOf(file)
    .filter(job => textOf(child(job, "secrets")) === "inherit")
    .map(job => fault(job, "pass the secrets that the workflow needs by name instead of inherit"))
  return [...checkouts, ...inherited, ...dumps(file), ...untrustedTriggers(file)]
}

function dumps(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "kept-secrets")
  return allEntries(file.root)
    .filter(entry => /\$\{\{[^}]*\b(?:toJSON\(\s*(?:secrets|github)\s*\)|secrets\[)/i.test(textOf(entry)))
    .map(entry => fault(entry, "name the one value instead of a whole context or a computed name"))
}

// These run with this repository's secrets on what a stranger wrote.
function untrustedTriggers(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "kept-secrets")
  const on = child(file.root, "on")
  const names: readonly Entry[] = on === undefined ? [] : [on, ...allEntries(on)]
  return names
    .filter(entry =>
      [entry.key, textOf(entry)].some(name => name === "pull_request_target" || name === "issue_comment"),
    )
    .map(entry => fault(entry, "a stranger can start this with the repository's secrets"))
}
