import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { createRollbackAlerts } from "@auto-triage/shared/adapters/datadog/rollback-alerts"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { revokeToken } from "@auto-triage/shared/adapters/github/rollback/revoke-token"
import { createRollbackApp } from "@auto-triage/shared/adapters/github/rollback/rollback-app"
import { createRollbackHost } from "@auto-triage/shared/adapters/github/rollback/rollback-host"
import { createTokenProbe } from "@auto-triage/shared/adapters/github/token-probe"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Ledger } from "@auto-triage/shared/ports/ledger"
import type { Clock } from "@auto-triage/shared/ports/clock"
import type { RollbackAlerts } from "@auto-triage/shared/ports/rollback-alerts"
import type { RollbackApp, RollbackHost } from "@auto-triage/shared/ports/rollback-host"
import type { TokenProbe } from "@auto-triage/shared/ports/token-probe"
import type { Access } from "../access/access.ts"

export type RollbackPorts = {
  readonly host: RollbackHost
  readonly app: RollbackApp | null
  readonly alerts: RollbackAlerts | null
  readonly token: { readonly probe: TokenProbe; readonly value: string; revoke(): Promise<void> } | null
  readonly clock: Clock
  /** The ledger that a repository, owner/name, holds. */
  ledgerOf(repository: string): Pick<Ledger, "read">
  /** owner/name. */
  readonly repository: string
  readonly serverUrl: string
}

/** The vendors with a person's rights. @throws ConfigError where GitHub's are missing */
export function createRollbackPorts({ github, datadog, app, dispatchToken }: Access, clock: Clock): RollbackPorts {
  const { apiUrl, serverUrl, repository, token } = github
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new ConfigError("Set GITHUB_REPOSITORY to the repository, owner/name")
  if (token === null)
    throw new ConfigError("Set GITHUB_TOKEN (or GH_TOKEN) to a token of yours: gh auth token prints one")
  const now = (): number => clock.now()
  const { apiKey, appKey } = datadog
  const { id, privateKey } = app
  return {
    clock,
    repository,
    serverUrl,
    ledgerOf: holder => createGitHubLedger({ apiUrl, token, repository: holder }),
    host: createRollbackHost({ apiUrl, token, repository }),
    app: id === null || privateKey === null ? null : createRollbackApp({ apiUrl, repository, id, privateKey, now }),
    alerts:
      apiKey === null || appKey === null
        ? null
        : createRollbackAlerts({ apiKey, appKey, baseUrl: datadogBaseUrl(datadog.site, datadog.url), repository, now }),
    token:
      dispatchToken === null
        ? null
        : {
            value: dispatchToken,
            revoke: () => revokeToken(apiUrl, dispatchToken),
            probe: createTokenProbe({ apiUrl, repository, token: dispatchToken, now }),
          },
  }
}
