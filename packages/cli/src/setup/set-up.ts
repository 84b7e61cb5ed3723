import { join } from "node:path"
import { execFileSync } from "node:child_process"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { Access } from "../access/access.ts"
import { type AppKeys, createAppApi } from "./app/app-api.ts"
import { createKeptApp } from "./app/kept-app.ts"
import { checkList } from "./check-list.ts"
import { createAskGitHub } from "./github/ask-github.ts"
import { createSettings } from "./github/settings.ts"
import type { SetupCommand } from "./read-setup-command.ts"
import { runSteps, type SetupResult } from "./run-steps.ts"
import type { Step } from "./step.ts"
import { appStep } from "./steps/app-step.ts"
import { configStep } from "./steps/config-step.ts"
import { environmentsStep } from "./steps/environments-step.ts"
import { installationStep } from "./steps/installation-step.ts"
import { secretsStep } from "./steps/secrets-step.ts"
import { variablesStep } from "./steps/variables-step.ts"
import { workflowsStep } from "./steps/workflows-step.ts"
import { findPin } from "./workflows/find-pin.ts"
import { wantedSecrets, wantedVariables } from "./wanted-settings.ts"

export type SetupWorld = {
  readonly clock: Clock
  /** A line for the person. */
  readonly write: (line: string) => void
  /** Shows a page where the person asked for that. */
  readonly open: (url: string) => void
}

/** Looks at every step, and with `apply` does what is missing. @throws ConfigError where it cannot begin */
export async function setUp(command: SetupCommand, access: Access, world: SetupWorld): Promise<SetupResult> {
  const { write } = world
  const { github } = access
  const { repository, token } = github
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new ConfigError("GITHUB_REPOSITORY is not set: write the repository that is to be triaged as owner/name")
  if (token === null)
    throw new ConfigError(
      "GITHUB_TOKEN is not set: run `export GITHUB_TOKEN=$(gh auth token)`, or see --help for its rights",
    )
  const ask = createAskGitHub({ apiUrl: github.apiUrl, token, whose: "the token in GITHUB_TOKEN" })
  const { body } = await ask({ method: "GET", path: `/repos/${repository}` })
  const defaultBranch = String(body["default_branch"])
  write(`${command.apply ? "Setting up" : "What a setup would do in"} ${repository} (default branch ${defaultBranch})`)
  const steps = stepsOf({ command, access, world, ask, repository, defaultBranch })
  const result = await runSteps(steps, { apply: command.apply, write })
  write("\nWhat only you can do:")
  checkList({ serverUrl: github.serverUrl, repository, defaultBranch }).forEach((line, at) =>
    write(`  ${at + 1}. ${line}`),
  )
  write(`\n${result.done} done, ${result.todo} to do, ${result.person} wait for you, ${result.failed} failed`)
  if (!command.apply && result.todo > 0) write("Nothing was changed. The same with --apply does it.")
  return result
}

type Given = {
  readonly command: SetupCommand
  readonly access: Access
  readonly world: SetupWorld
  readonly ask: ReturnType<typeof createAskGitHub>
  readonly repository: string
  readonly defaultBranch: string
}

function stepsOf({ command, access, world, ask, repository, defaultBranch }: Given): readonly Step[] {
  const { clock } = world
  const { apiUrl, serverUrl } = access.github
  const settings = createSettings(ask, repository)
  const kept = createKeptApp(join(gitFolder(command.repo.full), "auto-triage-app.env"))
  let keys = keysOf(access) ?? kept.read()
  const wanted = wantedSecrets(access, defaultBranch)
  const onLink = (url: string): void => {
    world.write(`   open   ${url}`)
    if (command.open) world.open(url)
  }
  const flow = {
    serverUrl,
    repository,
    organisation: repository.split("/")[0] ?? "",
    appName: command.appName,
    port: command.port,
    timeoutMs: command.waitMs,
  }
  const withApp = (): Access => ({ ...access, app: keys ?? access.app })
  return [
    configStep(command.repo, { site: access.datadog.site, project: command.project }),
    environmentsStep(settings, wanted),
    appStep({
      ask,
      settings,
      kept,
      flow,
      known: () => keys,
      onCreated: made => void (keys = made),
      onListening: onLink,
    }),
    secretsStep({ settings, wanted: () => wantedSecrets(withApp(), defaultBranch), replace: command.replace }),
    installationStep({
      app: () => (keys === null ? null : createAppApi(apiUrl, keys, () => clock.now())),
      settings,
      kept,
      serverUrl,
      repository,
      clock,
      onLink,
      timeoutMs: command.waitMs,
    }),
    variablesStep(settings, wantedVariables(access)),
    workflowsStep({
      folder: command.repo,
      product: command.product,
      pin: async () => (command.pin === null ? findPin(ask, command.product) : { sha: command.pin, what: command.pin }),
      own: join(import.meta.dirname, "../../../../.github/workflows"),
    }),
  ]
}

function keysOf({ app: { id, privateKey } }: Access): AppKeys | null {
  return id === null || privateKey === null ? null : { id, privateKey }
}

/** Git's own folder of the clone, of which nothing is ever committed. */
function gitFolder(folder: string): string {
  try {
    return execFileSync("git", ["rev-parse", "--absolute-git-dir"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  } catch (error) {
    throw new ConfigError(`${folder} is no clone of a git repository: clone it, and name its folder with --repo DIR`, {
      cause: error,
    })
  }
}
