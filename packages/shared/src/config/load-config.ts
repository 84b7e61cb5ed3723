import { type Document, isCollection, isMap, LineCounter, type Node, parseDocument } from "yaml"
import { ConfigError } from "../errors.ts"
import { compileRules } from "../text/redact.ts"
import { RULE_NAMES } from "../pipeline/score.ts"
import type { Config } from "./config.ts"
import { expected, type ExpectedIssue } from "./expected.ts"
import { mergeConfig } from "./merge-config.ts"
import { CONFIG_SCHEMA, type ConfigFile } from "./schema.ts"

/**
 * Parses the text of a configuration file.
 *
 * @throws ConfigError that names file, line, what is wrong and what to write instead; all faults of the file at once.
 */
export function loadConfig(text: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const syntax = document.errors[0]
  if (syntax !== undefined)
    throw new ConfigError(`${file}:${lines.linePos(syntax.pos[0]).line}: this is not valid YAML: ${syntax.message}`)
  const checked = CONFIG_SCHEMA.safeParse(document.toJS() ?? {})
  const at = (path: readonly PropertyKey[]): string => `${file}:${lineOf(document, lines, path)}`
  if (!checked.success)
    throw new ConfigError(
      checked.error.issues
        .flatMap(describe)
        .map(fault => `${at(fault.path)}: ${fault.message}`)
        .join("\n"),
    )
  const faults = crossCheck(checked.data).map(fault => `${at(fault.path)}: ${fault.message}`)
  if (faults.length > 0) throw new ConfigError(faults.join("\n"))
  return mergeConfig(checked.data)
}

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string }

/** What the schema cannot say: names that must exist elsewhere in the file, and patterns that must compile. */
function crossCheck(config: ConfigFile): Fault[] {
  const teams = Object.keys(config.teams ?? {})
  const unknownTeam = (team: string | undefined, path: PropertyKey[]): Fault[] =>
    team === undefined || teams.includes(team)
      ? []
      : [{ path, message: `team "${team}" is not under "teams": add it there, or use ${oneOf(teams)}` }]
  return [
    ...unknownTeam(config["default-team"], ["default-team"]),
    ...(config.services ?? []).flatMap((service, index) => unknownTeam(service.team, ["services", index, "team"])),
    ...(config.routes ?? []).flatMap((route, index) => unknownTeam(route.team, ["routes", index, "team"])),
    ...Object.keys(config.score?.weights ?? {}).flatMap(rule =>
      RULE_NAMES.includes(rule)
        ? []
        : [{ path: ["score", "weights", rule], message: `there is no rule "${rule}": use ${oneOf(RULE_NAMES)}` }],
    ),
    ...namespaceFault(config.ledger?.namespace),
    ...commandFaults(config),
    ...(config.redact ?? []).flatMap((rule, index) => patternFault(rule, ["redact", index, "pattern"])),
  ]
}

/** Git keeps no ref below another one, and the fix ledger is the ref "fixes" beside the namespace. */
function namespaceFault(namespace: string | undefined): Fault[] {
  const last = namespace?.slice(namespace.lastIndexOf("/") + 1)
  if (last !== "fixes" && last !== "fixes-of") return []
  const message = `ledger.namespace must not end in "/${last}", where the ledger of fixes is: use e.g. refs/auto-triage/issues`
  return [{ path: ["ledger", "namespace"], message }]
}

function commandFaults(config: ConfigFile): Fault[] {
  return (config.services ?? []).flatMap(({ commands }, index) => {
    const command = commands?.["test-files"]
    if (command === undefined || command.includes("{files}")) return []
    const message = "commands.test-files must say where the files go: write {files}, e.g. node --test {files}"
    return [{ path: ["services", index, "commands", "test-files"], message }]
  })
}

function patternFault(rule: { readonly name: string; readonly pattern: string }, path: PropertyKey[]): Fault[] {
  try {
    compileRules([rule])
    return []
  } catch (error) {
    return [{ path, message: error instanceof Error ? error.message : String(error) }]
  }
}

type SchemaIssue = ExpectedIssue & { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }

function describe(issue: SchemaIssue): Fault[] {
  const where = issue.path.map(String).join(".") || "the file"
  if (issue.code !== "unrecognized_keys") return [{ path: issue.path, message: `${where} must be ${expected(issue)}` }]
  return (issue.keys ?? []).map(key => ({
    path: [...issue.path, key],
    message: `${where}: unknown key "${key}": remove it or mend its spelling (docs/configuration.md lists all keys)`,
  }))
}

function oneOf(names: readonly string[]): string {
  return names.length === 0 ? "one that you define" : names.map(name => `"${name}"`).join(", ")
}

/** Line of the value at a path, or of the nearest part of the path that exists. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(parent) ? parent.items.find(item => String(item.key) === String(key)) : undefined
    const node = (pair?.key ?? (isCollection(parent) ? parent.get(key, true) : undefined)) as Node | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
