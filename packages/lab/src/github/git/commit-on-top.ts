import { runGit } from "./run-git.ts"

export type CommitOnTop = {
  readonly branch: string
  readonly message: string
  readonly files: Readonly<Record<string, string>>
  /** Seconds since the epoch. */
  readonly at: number
}

/** Adds or replaces files in one commit on a branch of a bare repository, in one process however many they are. */
export async function commitOnTop(directory: string, { branch, message, files, at }: CommitOnTop): Promise<void> {
  const ref = `refs/heads/${branch}`
  const head = `commit ${ref}\ncommitter GitHub <noreply@github.com> ${at} +0000\n${data(message)}from ${ref}^0\n`
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`)
  await runGit(directory, ["fast-import", "--quiet"], { input: `${head}${changes.join("")}\n` })
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
