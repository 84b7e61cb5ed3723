import { ConfigError } from "@auto-triage/shared/errors"
import { logText } from "@auto-triage/shared/text/log-text"
import { readLocalRepository } from "../explain/local-repository.ts"
import type { Access } from "../access/access.ts"
import { type CheckListItem, checkList } from "./check-list.ts"
import { remoteRepository } from "./clone/remote-repository.ts"
import { createAskGitHub } from "./github/ask-github.ts"
import type { SetupCommand } from "./read-setup-command.ts"
import { runSteps, type SetupResult } from "./run-steps.ts"
import { listSteps } from "./list-steps.ts"
import { gitFolder } from "./clone/git-folder.ts"
import type { SetupWorld } from "./setup-world.ts"
import { wrapText } from "./wrap-text.ts"

export type SetupOutcome = SetupResult & {
  /** Settings by their names that were not given and became known. */
  readonly learned: Readonly<Record<string, string>>
  /** Whether the default branch has the configuration, as far as the token shows. */
  readonly merged: boolean
}

/** Looks at every step, and with `apply` does what is missing. @throws ConfigError where it cannot begin */
export async function setUp(command: SetupCommand, access: Access, world: SetupWorld): Promise<SetupOutcome> {
  const { write } = world
  const { github } = access
  const repository = github.repository ?? originOf(command, github.serverUrl)
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new ConfigError("GITHUB_REPOSITORY is not set: write the repository that is to be triaged as owner/name")
  if (github.token === null)
    throw new ConfigError(
      "GITHUB_TOKEN is not set: run `export GITHUB_TOKEN=$(gh auth token)`, or see --help for its rights",
    )
  const gitAt = gitFolder(command.repo)
  const ask = createAskGitHub({ apiUrl: github.apiUrl, token: github.token, whose: "the token in GITHUB_TOKEN" })
  const { body } = await ask({ method: "GET", path: `/repos/${repository}` })
  const defaultBranch = String(body["default_branch"])
  write(
    logText(
      `${command.apply ? "Setting up" : "What a setup would do in"} ${repository} (default branch ${defaultBranch})`,
    ),
  )
  const learned: Record<string, string> = { GITHUB_REPOSITORY: repository }
  const steps = listSteps({ command, access, world, ask, repository, defaultBranch, gitAt, learned })
  const result = await runSteps(steps, { apply: command.apply, write })
  writeEnd(checkList({ access, repository, defaultBranch }), result, write)
  if (!command.apply && result.todo > 0) write("Nothing was changed. The same with --apply does it.")
  const file = `/repos/${repository}/contents/.github/auto-triage.yml`
  const { status } = await ask({ method: "GET", path: file, expect: [403, 404] })
  return { ...result, learned, merged: status !== 404 }
}

function originOf({ repo }: SetupCommand, serverUrl: string): string | null {
  const remote = remoteRepository(readLocalRepository(repo).remote ?? "")
  return remote !== null && URL.canParse(serverUrl) && remote.host === new URL(serverUrl).host ? remote.name : null
}

function writeEnd(items: readonly CheckListItem[], result: SetupResult, write: SetupWorld["write"]): void {
  write("\nWhat only you can do:")
  for (const [at, { text, copy }] of items.entries()) {
    for (const [line, part] of wrapText(text, 75).entries())
      write(`  ${line === 0 ? `${at + 1}.` : "  "} ${logText(part, 400)}`)
    for (const command of copy) write(`       ${logText(command, 400)}`)
  }
  write(`\n${result.done} done, ${result.todo} to do, ${result.person} wait for you, ${result.failed} failed`)
}
