import type { StepOutput } from "../steps/step-output.ts"
import type { LogCommand } from "./log-command.ts"
import { parseCommand } from "./parse-command.ts"
import type { SecretMasker } from "./secret-masker.ts"

export type CommandTarget = {
  readonly output: StepOutput
  readonly masker: SecretMasker
  /** True where the step's env opts into the commands that can set the environment. */
  readonly allowsUnsecure: boolean
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  setEnv(name: string, value: string): void
  addPath(path: string): void
  /** A command that cannot be obeyed fails the step when its process ends. */
  fail(): void
}

export interface CommandProcessor {
  /** Takes one line of output: obeys it, or writes it to the log. */
  line(text: string): void
}

type Handler = (command: LogCommand, target: CommandTarget, line: string) => void

const HANDLERS: Readonly<Record<string, Handler>> = {
  "add-mask": addMask,
  "add-path": (command, target) => refuseUnlessAllowed(command, target) && target.addPath(command.data),
  "set-env": setEnv,
  "set-output": (command, target) => target.setOutput(deprecatedName(command, target), command.data),
  "save-state": (command, target) => target.saveState(deprecatedName(command, target), command.data),
  debug: (command, target) => target.output.debug(command.data),
  error: annotate,
  warning: annotate,
  notice: annotate,
  group: (command, target) => target.output.line(`##[group]${command.data}`),
  endgroup: (_, target) => target.output.line("##[endgroup]"),
  echo: checkEcho,
  // Problem matchers only turn output into annotations; the lines themselves are kept.
  "add-matcher": () => undefined,
  "remove-matcher": () => undefined,
}

/** One per process, as in the runner: `stop-commands` lasts until its token comes or the process ends. */
export function createCommandProcessor(target: CommandTarget): CommandProcessor {
  let stopToken: string | null = null

  function isRegistered(name: string): boolean {
    const lower = name.toLowerCase()
    return lower === "stop-commands" || lower === stopToken || Object.hasOwn(HANDLERS, lower)
  }

  function obey(line: string): boolean {
    const command = parseCommand(line, isRegistered)
    if (command === null) return false
    if (stopToken !== null) {
      if (command.name !== stopToken) return false
      stopToken = null
      target.output.line(line)
      return true
    }
    try {
      if (command.name === "stop-commands") stopToken = checkStopToken(command.data, isRegistered)
      else HANDLERS[command.name]?.(command, target, line)
    } catch (error) {
      target.output.annotate("error", `Unable to process command '${withoutData(line, command)}' successfully.`)
      target.output.annotate("error", error instanceof Error ? error.message : String(error))
      target.fail()
    }
    if (command.name !== "stop-commands" || stopToken === null) return true
    if (command.data.length > 6) target.masker.add(command.data)
    target.output.line(line)
    return true
  }

  return {
    line(text) {
      const mayBeCommand = text.includes("::") || text.includes("##[")
      if (!mayBeCommand || !obey(text)) target.output.line(text)
    },
  }
}

function checkStopToken(token: string, isRegistered: (name: string) => boolean): string {
  if (token !== "" && token.toLowerCase() !== "pause-logging" && !isRegistered(token)) return token.toLowerCase()
  throw new Error(
    "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
  )
}

function addMask(command: LogCommand, target: CommandTarget): void {
  if (command.data.trim() === "") {
    target.output.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.")
  } else target.masker.add(command.data)
}

function setEnv(command: LogCommand, target: CommandTarget): void {
  if (!refuseUnlessAllowed(command, target)) return
  const name = requireName(command)
  if (name.toUpperCase() === "NODE_OPTIONS") {
    target.output.annotate("error", `Can't update ${name} environment variable using ::set-env:: command.`)
  } else target.setEnv(name, command.data)
}

function refuseUnlessAllowed(command: LogCommand, target: CommandTarget): true {
  if (target.allowsUnsecure) return true
  throw new Error(
    `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure ` +
      "command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.",
  )
}

/** The runner still obeys these two, with a warning: a lab that refused them would hide an injection. */
function deprecatedName(command: LogCommand, target: CommandTarget): string {
  target.output.annotate(
    "warning",
    `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
  )
  return requireName(command)
}

function requireName(command: LogCommand): string {
  const name = command.properties.get("name")
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`)
  return name
}

function annotate(command: LogCommand, target: CommandTarget): void {
  const line = Number.parseInt(command.properties.get("line") ?? "", 10)
  target.output.annotate(command.name as "error" | "warning" | "notice", command.data, {
    title: command.properties.get("title") ?? null,
    file: command.properties.get("file") ?? null,
    line: Number.isNaN(line) ? null : line,
  })
}

function checkEcho(command: LogCommand): void {
  if (["on", "off"].includes(command.data.trim().toLowerCase())) return
  throw new Error(
    `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${command.data}'.`,
  )
}

function withoutData(line: string, command: LogCommand): string {
  return command.name === "add-mask" ? command.name : line
}
