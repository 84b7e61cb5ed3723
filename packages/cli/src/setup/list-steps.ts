import { join } from "node:path"
import type { Access } from "../access/access.ts"
import { type AppKeys, createAppApi } from "./app/app-api.ts"
import { createKeptApp } from "./app/kept-app.ts"
import type { AskGitHub } from "./github/ask-github.ts"
import { createSettings } from "./github/settings.ts"
import type { SetupCommand } from "./read-setup-command.ts"
import type { SetupWorld } from "./setup-world.ts"
import type { Step } from "./step.ts"
import { appStep } from "./steps/app-step.ts"
import { cloneStep } from "./steps/clone-step.ts"
import { configStep } from "./steps/config-step.ts"
import { environmentsStep } from "./steps/environments-step.ts"
import { installationStep } from "./steps/installation-step.ts"
import { secretsStep } from "./steps/secrets-step.ts"
import { variablesStep } from "./steps/variables-step.ts"
import { workflowsStep } from "./steps/workflows-step.ts"
import { createAskSecret } from "./terminal/ask-secret.ts"
import { wantedSecrets, wantedVariables } from "./wanted-settings.ts"
import { findPin } from "./workflows/find-pin.ts"

export type StepsGiven = {
  readonly command: SetupCommand
  readonly access: Access
  readonly world: SetupWorld
  readonly ask: AskGitHub
  /** owner/name. */
  readonly repository: string
  readonly defaultBranch: string
  /** Git's own folder of the clone. */
  readonly gitAt: string
  /** Filled with secrets by their names, as they become known. */
  readonly learned: Record<string, string>
}

/** The steps in the order in which each finds what it needs. */
export function listSteps(given: StepsGiven): readonly Step[] {
  const { command, access, world, ask, repository, defaultBranch, learned } = given
  const { serverUrl } = access.github
  const settings = createSettings(ask, repository)
  const terminal = command.apply ? world.terminal : null
  const app = appSteps(given, settings)
  return [
    cloneStep({ folder: command.repo, repository, serverUrl }),
    configStep({ folder: command.repo, site: access.datadog.site, project: command.project, terminal }),
    environmentsStep(settings, wantedSecrets(access, defaultBranch)),
    app.creation,
    secretsStep({
      settings,
      wanted: () => wantedSecrets({ ...access, app: app.keys() ?? access.app }, defaultBranch),
      replace: command.replace,
      apply: command.apply,
      ask: createAskSecret(terminal, learned),
    }),
    app.installation,
    variablesStep(settings, wantedVariables(access)),
    workflowsStep({
      folder: command.repo,
      product: command.product,
      pin: async () => (command.pin === null ? findPin(ask, command.product) : { sha: command.pin, what: command.pin }),
      own: join(import.meta.dirname, "../../../../.github/workflows"),
    }),
  ]
}

/** Both steps of the App, and its keys as soon as they are known. */
function appSteps(
  { command, access, world, ask, repository, gitAt, learned }: StepsGiven,
  settings: ReturnType<typeof createSettings>,
) {
  const { apiUrl, serverUrl } = access.github
  const { clock } = world
  const { waitMs: timeoutMs, appName, port } = command
  const kept = createKeptApp(join(gitAt, "auto-triage-app.env"))
  let keys = keysOf(access)
  const learn = (known: AppKeys): void => {
    keys = known
    Object.assign(learned, { AUTOFIX_APP_ID: known.id, AUTOFIX_APP_PRIVATE_KEY: known.privateKey })
  }
  const before = kept.read()
  if (keys === null && before !== null) learn(before)
  const onLink = (url: string): void => {
    world.write(`   open   ${url}`)
    if (command.open) world.open(url)
  }
  const organisation = repository.split("/")[0] ?? ""
  const flow = { serverUrl, repository, organisation, appName, port, timeoutMs }
  const app = (): ReturnType<typeof createAppApi> | null =>
    keys === null ? null : createAppApi(apiUrl, keys, () => clock.now())
  return {
    keys: () => keys,
    creation: appStep({ ask, settings, kept, flow, known: () => keys, onCreated: learn, onListening: onLink }),
    installation: installationStep({ app, settings, kept, serverUrl, repository, clock, onLink, timeoutMs }),
  }
}

function keysOf({ app: { id, privateKey } }: Access): AppKeys | null {
  return id === null || privateKey === null ? null : { id, privateKey }
}
