import type { ServiceCommands } from "../../config/config.ts"

/** A command of the service as the agent may call it. */
export type AgentCommand = {
  readonly what: "test" | "lint" | "typecheck"
  /** Permission rule of the agent's shell: exactly this program line. */
  readonly rule: string
  /** What the agent is told to type in the root of the repository. */
  readonly typed: string
  /** A program to put into the agent's PATH that runs it; null where the command is called as it is. */
  readonly wrapper: { readonly name: string; readonly script: string } | null
}

// Words and nothing that a shell or a permission rule reads: `*` would make a rule for more than this one command.
const PLAIN = /^[A-Za-z0-9_@%+=:,./ -]+$/

/** `folder` is the service's, a repository path or "" ; `root` the absolute path of the agent's copy. */
export function agentCommands(
  commands: ServiceCommands,
  { folder, root }: { readonly folder: string; readonly root: string },
): AgentCommand[] {
  return (["test", "lint", "typecheck"] as const).flatMap(what => {
    const command = commands[what]
    return command === null ? [] : [toCommand(what, command.trim(), { folder, root })]
  })
}

function toCommand(
  what: AgentCommand["what"],
  command: string,
  { folder, root }: { readonly folder: string; readonly root: string },
): AgentCommand {
  const isPlain = PLAIN.test(command) && PLAIN.test(folder || ".") && !command.endsWith(":")
  // A change of folder within the copy needs no rule of its own.
  const typed = folder === "" ? command : `cd ${folder} && ${command}`
  if (isPlain) return { what, rule: `Bash(${command})`, typed, wrapper: null }
  const name = `project-${what}`
  const script = `#!/bin/sh\ncd ${quoted(folder === "" ? root : `${root}/${folder}`)} || exit 1\n${command}\n`
  return { what, rule: `Bash(${name})`, typed: name, wrapper: { name, script } }
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}
