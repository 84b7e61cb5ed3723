import { parseArgs } from "node:util"
import { ConfigError } from "@auto-triage/shared/errors"
import { checks } from "@auto-triage/shared/pipeline/doctor/checks"
import { type UserPath, userPath } from "../explain/user-path.ts"

export type DoctorCommand =
  | { readonly kind: "help" }
  | { readonly kind: "list" }
  | {
      readonly kind: "look"
      readonly envFile: UserPath | null
      /** owner/name; null where the environment has to say. */
      readonly repository: string | null
      readonly only: readonly string[]
      readonly steps: readonly string[]
      readonly form: "text" | "json" | "markdown"
      readonly strict: boolean
    }

const STEPS: readonly string[] = ["1a", "1b", "2", "3", "4", "5", "5b", "6"]
const OPTIONS = {
  "env-file": { type: "string" },
  repository: { type: "string" },
  only: { type: "string", multiple: true },
  step: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  list: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const

/** @throws ConfigError that says which option is at fault and what to write instead */
export function readDoctorCommand(args: readonly string[]): DoctorCommand {
  const values = parse(args)
  if (values.help) return { kind: "help" }
  if (values.list) return { kind: "list" }
  const only = values.only ?? []
  const strange = only.find(id => !checks.some(check => check.id === id))
  if (strange !== undefined) throw wrong(`--only ${strange}: there is no such check; --list names them`)
  const steps = values.step ?? []
  const noStep = steps.find(step => !STEPS.includes(step))
  if (noStep !== undefined) throw wrong(`--step ${noStep}: the runbook has the steps ${STEPS.join(", ")}`)
  if (values.json && values.markdown) throw wrong("--json and --markdown: choose one")
  const { repository = null, "env-file": file, strict } = values
  if (repository !== null && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
    throw wrong(`--repository ${repository}: write owner/name`)
  const envFile = file === undefined ? null : userPath(file)
  return { kind: "look", envFile, repository, only, steps, form: formOf(values), strict }
}

function formOf({
  json,
  markdown,
}: {
  readonly json: boolean
  readonly markdown: boolean
}): "text" | "json" | "markdown" {
  if (json) return "json"
  return markdown ? "markdown" : "text"
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error
    // npm keeps options before `--` to itself and passes their values on as arguments of their own.
    const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. "
    throw wrong(`${error.message.split(/\. |\n/, 1)[0]}. ${hint}`.trimEnd())
  }
}

function wrong(message: string): ConfigError {
  return new ConfigError(`${message}\nAll options: npm run doctor -- --help`)
}
