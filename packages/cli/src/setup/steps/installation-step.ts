import { ConfigError } from "@auto-triage/shared/errors"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { AppApi, Installed } from "../app/app-api.ts"
import type { KeptApp } from "../app/kept-app.ts"
import type { Settings } from "../github/settings.ts"
import type { Look, Step } from "../step.ts"
import { hasAppSecrets } from "./app-step.ts"

export type InstallationStepOptions = {
  /** Null where nobody has the App's key at hand. */
  readonly app: () => AppApi | null
  readonly settings: Settings
  readonly kept: KeptApp
  readonly serverUrl: string
  /** owner/name. */
  readonly repository: string
  readonly clock: Clock
  readonly timeoutMs: number
  readonly onLink: (url: string) => void
}

const EVERY_MS = 3000

/** The App's installation: on this repository and on no other. */
export function installationStep(options: InstallationStepOptions): Step {
  return {
    name: "The App's installation",
    async look() {
      const app = options.app()
      return app === null ? [await withoutKey(options)] : look(options, app)
    },
  }
}

async function withoutKey({ settings, serverUrl, repository }: InstallationStepOptions): Promise<Look> {
  if (!(await hasAppSecrets(settings)))
    return {
      state: "person",
      seen: "it follows when there is an App",
      asks: [`It will be installed on ${repository} alone`],
    }
  const page = `${serverUrl}/organizations/${repository.split("/")[0]}/settings/installations`
  const asks = [`Look at ${page}: Repository access has to be "Only select repositories" with ${repository} alone`]
  return { state: "person", seen: "it cannot be seen without the App's key", asks }
}

async function look(options: InstallationStepOptions, app: AppApi): Promise<readonly Look[]> {
  const { kept, repository, serverUrl, settings } = options
  const link = `${serverUrl}/apps/${encodeURIComponent(await app.slug())}/installations/new`
  const installed = await app.installed()
  if (installed.length === 0)
    return [
      {
        state: "todo",
        seen: "the App is not installed",
        will: [`wait until you have installed it on ${repository} alone, at ${link}`],
        apply: () => wait(options, app, link),
      },
    ]
  if (!isRight(installed, repository)) return [wrong(repository, link)]
  const done: Look = { state: "done", seen: `it is installed on ${repository} alone` }
  if (kept.read() === null || !(await hasAppSecrets(settings))) return [done]
  const apply = async (): Promise<readonly string[]> => (kept.forget(), [`${kept.path} is deleted`])
  return [done, { state: "todo", seen: "GitHub's secrets hold the App's key", will: [`delete ${kept.path}`], apply }]
}

function wrong(repository: string, link: string): Look {
  return {
    state: "person",
    seen: "the App is installed on other repositories, or on more than this one",
    asks: [`At ${link}, choose "Only select repositories" and ${repository} alone`],
  }
}

async function wait(options: InstallationStepOptions, app: AppApi, link: string): Promise<readonly string[]> {
  const { clock, kept, onLink, repository, settings, timeoutMs } = options
  onLink(link)
  for (const end = clock.now() + timeoutMs; clock.now() < end; await clock.sleep(EVERY_MS)) {
    const installed = await app.installed()
    if (installed.length === 0) continue
    if (!isRight(installed, repository))
      throw new ConfigError(
        `The App is installed on other repositories, or on more than ${repository}. Change that at ${link}`,
      )
    // Only now is the file of no more use: until here a setup that is broken off needs it.
    if (await hasAppSecrets(settings)) kept.forget()
    return [`it is installed on ${repository} alone`]
  }
  throw new ConfigError(`The App was not installed in time. Install it at ${link}, and start the setup again`)
}

function isRight(installed: readonly Installed[], repository: string): boolean {
  const [only, ...others] = installed.map(one => one.repositories)
  const [name, ...more] = only ?? []
  return others.length === 0 && more.length === 0 && name?.toLowerCase() === repository.toLowerCase()
}
