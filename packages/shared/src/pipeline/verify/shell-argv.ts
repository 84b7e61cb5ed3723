// One file may take this much; nothing that is verified here needs more, and a runner's disk is small. In blocks of 512 or
// 1024 bytes, by the shell.
const LIMITS = "ulimit -c 0; ulimit -f 4194304"

/**
 * What runs a command of the configuration in a shell. `{files}` stands for arguments that the shell never reads as text,
 * so a file's name can be anything.
 */
export function shellArgv(command: string, files: readonly string[] = []): readonly [string, ...string[]] {
  // A name that begins with a dash would be an option.
  const paths = files.map(file => (file.startsWith("-") ? `./${file}` : file))
  return ["sh", "-c", `${LIMITS}; ${command.replaceAll("{files}", '"$@"')}`, "sh", ...paths]
}
