import type { ErrorBlock } from "./error-blocks.ts"

export type Cause =
  | "token"
  | "state-locked"
  | "state-encryption"
  | "backend"
  | "datadog-keys"
  | "datadog-unreachable"
  | "name-taken"
  | "query"
  | "configuration"
  | "provider"
  | "unknown"

type Place = {
  /** Name of the GitHub environment that the job runs in. */
  readonly settings: string
}

export type CauseRule = {
  readonly cause: Cause
  readonly holds: (error: ErrorBlock) => boolean
  readonly says: string
  /** What to change, as a sentence without its full stop. */
  readonly change: (error: ErrorBlock, place: Place) => string
}

const says = (...texts: readonly string[]) => {
  return ({ flat }: ErrorBlock): boolean => texts.some(text => flat.includes(text))
}

/** The first that holds explains an error. */
export const FAILURE_CAUSES: readonly CauseRule[] = [
  {
    cause: "token",
    holds: says("datadog_autofix_github_dispatch_pat"),
    says: "The dispatch token is missing, or is none",
    change: (_, { settings }) =>
      `Set the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT of the repository or of its environment ${settings} to the token of the machine user, without spaces or quotes`,
  },
  {
    cause: "state-locked",
    holds: says("error acquiring the state lock"),
    says: "Somebody else works with the state",
    change: error =>
      `Wait until the plan or apply ${holder(error)}has ended, and start this again. Only where it cannot be running any more, release the lock: tofu force-unlock ${lockId(error)}`,
  },
  {
    cause: "state-encryption",
    holds: says("decryption failed", "state file is encrypted", "unencrypted payload", "encryption configuration"),
    says: "The state or plan cannot be decrypted",
    change: (error, { settings }) =>
      error.flat.includes("unencrypted payload")
        ? "The state is not encrypted yet: set the variable TERRAFORM_STATE_MIGRATE to true for one deploy of each environment, and delete it again"
        : `Set the secret TERRAFORM_STATE_PASSPHRASE of the repository or of its environment ${settings} to the passphrase that the state was written with`,
  },
  {
    cause: "backend",
    holds: says(
      "failed to get existing workspaces",
      "storage.newclient() failed",
      "could not find default credentials",
      "failed to open state file",
      "failed to upload state",
      "querying cloud storage failed",
      "error loading state",
    ),
    says: "The bucket of the state cannot be reached",
    change: ({ flat }) => {
      if (flat.includes("bucket doesn't exist"))
        return "Create the bucket that backend.tf names, or set the variable TERRAFORM_STATE_BUCKET to the one that there is"
      const role = "and give that account the role Storage Object User on the bucket"
      return `Check the variables GCP_WORKLOAD_IDENTITY_PROVIDER and GCP_SERVICE_ACCOUNT, ${role}`
    },
  },
  {
    cause: "datadog-keys",
    holds: says("api_key and app_key", "api_key must be set", "app_key must be set"),
    says: "The keys of Datadog are missing",
    change: (_, { settings }) =>
      `Set the secrets DATADOG_API_KEY and DATADOG_APP_KEY of the repository or of its environment ${settings}`,
  },
  {
    cause: "name-taken",
    holds: says("already exists", "name_suffix:"),
    says: "A name belongs to another environment, another state or a person",
    change: () =>
      "Names of webhooks and their variables are one for a whole Datadog organisation: give this environment a name_suffix of its own, or remove what has the name, or take it over with tofu import",
  },
  {
    cause: "query",
    holds: ({ flat }) => flat.includes("/validate: 400") || flat.includes("invalid query"),
    says: "Datadog does not take the query of a monitor",
    change: ({ address }) =>
      `Correct monitors: of the service in .github/auto-triage.yml${address === null ? "" : ` (${address})`}`,
  },
  {
    cause: "datadog-keys",
    holds: says("401 unauthorized", "403 forbidden"),
    says: "Datadog refuses the keys",
    change: (_, { settings }) =>
      `Check that the variable DATADOG_SITE names the site that the keys belong to, that the secrets DATADOG_API_KEY and DATADOG_APP_KEY of the repository or of its environment ${settings} are those of this organisation, and that the application key may write monitors, webhooks and dashboards`,
  },
  {
    cause: "provider",
    holds: says(
      "failed to query available provider packages",
      "failed to install provider",
      "could not retrieve providers",
    ),
    says: "The provider of Datadog cannot be downloaded",
    change: () => "Start this again; where it stays, check that the runner reaches registry.opentofu.org",
  },
  {
    cause: "datadog-unreachable",
    holds: says("dial tcp", "no such host", "connection refused", "i/o timeout", "tls handshake", "x509:"),
    says: "Datadog cannot be reached",
    change: () => "Check the variables DATADOG_SITE and DATADOG_URL; the second one is for a proxy alone",
  },
  {
    cause: "configuration",
    holds: says("auto_triage_config", "auto-triage.yml"),
    says: "The configuration has a fault",
    change: () => "Mend .github/auto-triage.yml as the error says",
  },
  {
    cause: "configuration",
    holds: says("invalid value for variable", "invalid value for input variable", "no value for required variable"),
    says: "A variable of Terraform has a value that it cannot have",
    change: () => "Correct the variable that the error names",
  },
]

function holder({ text }: ErrorBlock): string {
  const who = /^ *Who: +(\S.*)$/m.exec(text)?.[1]
  return who === undefined ? "" : `of ${who} `
}

function lockId({ text }: ErrorBlock): string {
  return /^ *ID: +(\S+)$/m.exec(text)?.[1] ?? "ID"
}
