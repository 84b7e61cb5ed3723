import { ConfigError } from "@auto-triage/shared/errors"
import type { AppKeys } from "../app/app-api.ts"
import { awaitCode, type ManifestFlow } from "../app/await-code.ts"
import type { KeptApp } from "../app/kept-app.ts"
import type { AskGitHub } from "../github/ask-github.ts"
import type { Settings } from "../github/settings.ts"
import type { Step } from "../step.ts"

export const PUBLISH = "autofix-publish"

export type AppStepOptions = {
  readonly ask: AskGitHub
  readonly settings: Settings
  readonly kept: KeptApp
  readonly flow: Omit<ManifestFlow, "onListening">
  /** Keys that are known already: given by the person, or kept by a setup that was broken off. */
  readonly known: () => AppKeys | null
  readonly onCreated: (keys: AppKeys) => void
  /** Told the address that a person has to open. */
  readonly onListening: (url: string) => void
}

/** The App that opens pull requests, made by GitHub's manifest flow where there is none. */
export function appStep(options: AppStepOptions): Step {
  const { known, settings, flow } = options
  return {
    name: "GitHub App",
    async look() {
      const keys = known()
      if (keys !== null) return [{ state: "done", seen: `the key of App ${keys.id} is known` }]
      if (await hasAppSecrets(settings)) return [{ state: "done", seen: `${PUBLISH} holds the App's ID and key` }]
      return [
        {
          state: "todo",
          seen: "there is no App: neither AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY here, nor secrets of them",
          will: [
            `create "${flow.appName}" for ${flow.organisation}, private, without a webhook`,
            "permissions: contents: write, pull_requests: write, checks: read, metadata: read",
            "you confirm it on GitHub's own page, as an owner of the organisation",
          ],
          apply: () => create(options),
        },
      ]
    },
  }
}

/** Whether the environment of the job that publishes has both secrets of the App. */
export async function hasAppSecrets(settings: Settings): Promise<boolean> {
  if ((await settings.environment(PUBLISH)) === null) return false
  const names = await settings.secretNames({ environment: PUBLISH })
  return names.has("AUTOFIX_APP_ID") && names.has("AUTOFIX_APP_PRIVATE_KEY")
}

async function create({ ask, flow, kept, onCreated, onListening }: AppStepOptions): Promise<readonly string[]> {
  const code = await awaitCode({ ...flow, onListening })
  const path = `/app-manifests/${encodeURIComponent(code)}/conversions`
  const { status, body } = await ask({ method: "POST", path, expect: [404, 422] })
  const { id, pem, slug } = body
  if (status !== 201 || typeof pem !== "string" || typeof id !== "number")
    throw new ConfigError(
      "GitHub does not take the code of the new App: it is used or older than an hour. Start the setup again; an App that was made and has no key can be deleted, or given a key on its page",
    )
  const keys = { id: String(id), privateKey: pem }
  kept.keep(keys)
  onCreated(keys)
  return [
    `App ${id} (${String(slug)}) is created; until it is installed, its key is kept in ${kept.path}, which only you may read`,
  ]
}
