import { generateKeyPairSync } from "node:crypto"
import type { Misconfiguration } from "./misconfiguration.ts"
import type { Named } from "../github/state/repository-state.ts"
import {
  configured,
  credentials,
  DAY_MS,
  named,
  ofOrganization,
  replaced,
  REPORT,
  secret,
  secretOf,
  noSecretOf,
  SWEEP,
  TRIAGE,
  variable,
  noVariable,
} from "./github-plants.ts"
import {
  repositoryOf,
  withApp,
  withEntry,
  withEnvironment,
  withInstallation,
  withRuleset,
  withToken,
} from "./github-state.ts"
import { one } from "./one.ts"

const CHECKS = ".github/workflows/backend-pr-checks.yml"

const alsoMay = (permission: string, level: "read" | "write"): Misconfiguration["plant"] =>
  withApp(({ permissions }) => ({ permissions: { ...permissions, [permission]: level } }))

const dispatchAlso = (permission: string, level: "read" | "write"): Misconfiguration["plant"] =>
  withToken("dispatchPat", ({ permissions }) => ({ permissions: { ...permissions, [permission]: level } }))

const ofTheApp: readonly Misconfiguration[] = [
  one("the App may also read issues", alsoMay("issues", "read"), "fail app-permissions"),
  one("the App may also read the organisation's members", alsoMay("members", "read"), "fail app-permissions"),
  one("the App may also read e-mail addresses of accounts", alsoMay("email_addresses", "read"), "fail app-permissions"),
  one("the App may also read Actions secrets", alsoMay("secrets", "read"), "fail app-permissions"),
  one(
    "the installation still grants what the App asks for no more",
    withInstallation(({ permissions }) => ({ permissions: { ...permissions, issues: "write" } })),
    "fail app-approved",
  ),
  one(
    "the key is a real one of another App",
    credentials(() => ({
      appPrivateKey: generateKeyPairSync("rsa", { modulusLength: 2048 })
        .privateKey.export({ type: "pkcs1", format: "pem" })
        .toString(),
    })),
    "fail app-key",
  ),
  one(
    "the App's key has its line breaks as two characters",
    credentials(world => ({ appPrivateKey: world.credentials.appPrivateKey.trim().replaceAll("\n", String.raw`\n`) })),
    "fail app-key",
  ),
  one(
    "the App's id is its name",
    credentials(() => ({ appId: "perci-auto-fix" })),
    "fail app-key",
  ),
]

const ofTokens: readonly Misconfiguration[] = [
  one(
    "the dispatch token also opens pull requests",
    dispatchAlso("pull_requests", "write"),
    "fail dispatch-token-rights",
  ),
  one("the dispatch token also administers", dispatchAlso("administration", "read"), "fail dispatch-token-rights"),
  one("the dispatch token also writes issues", dispatchAlso("issues", "write"), "fail dispatch-token-rights"),
  one(
    "the dispatch token also writes webhooks",
    dispatchAlso("repository_hooks", "write"),
    "fail dispatch-token-rights",
  ),
  one("the dispatch token also reads environments", dispatchAlso("environments", "read"), "fail dispatch-token-rights"),
  one("the dispatch token also writes deployments", dispatchAlso("deployments", "write"), "fail dispatch-token-rights"),
  one(
    "the dispatch token is the token of who asks",
    credentials(world => ({ dispatchPat: world.credentials.doctorPat })),
    "fail dispatch-token",
  ),
  one(
    "the switch token is a classic one",
    withToken("switchToken", () => ({ scopes: ["repo"] })),
    "fail switch-token",
  ),
  one(
    "the switch token ends within days",
    withToken("switchToken", () => ({ expiresAt: Date.now() + 3 * DAY_MS })),
    "warn switch-token",
  ),
  one(
    "the switch token is of another repository",
    withToken("switchToken", () => ({ repositories: new Set(["percihealth/auto-triage"]) })),
    "fail switch-token",
  ),
  one(
    "the switch token may also write variables",
    withToken("switchToken", ({ permissions }) => ({ permissions: { ...permissions, secrets: "write" } })),
    "fail switch-token",
  ),
]

const ofSecrets: readonly Misconfiguration[] = [
  one(
    "the App's id and key are in the agent's environment",
    secretOf("autofix-agent", "AUTOFIX_APP_PRIVATE_KEY"),
    "fail misplaced-secrets",
  ),
  one(
    "the model's key is in the publisher's environment, too",
    secretOf("autofix-publish", "ANTHROPIC_API_KEY"),
    "fail misplaced-secrets",
  ),
  one(
    "Jira's token is in the agent's environment",
    secretOf("autofix-agent", "JIRA_API_TOKEN"),
    "fail misplaced-secrets",
  ),
  one(
    "the dispatch token is in the agent's environment",
    secretOf("autofix-agent", "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"),
    "fail misplaced-secrets",
  ),
  one("the App's id is a secret of the repository", secret("AUTOFIX_APP_ID"), "fail misplaced-secrets"),
  one("the switch token is a secret of the repository", secret("AUTOFIX_SWITCH_TOKEN"), "fail misplaced-secrets"),
  one(
    "the model's key is a secret of the organisation",
    ofOrganization("secrets", "ANTHROPIC_API_KEY", ""),
    "fail misplaced-secrets",
  ),
  one(
    "autofix-publish has no id of the App",
    noSecretOf("autofix-publish", "AUTOFIX_APP_ID"),
    "fail environment-secrets",
  ),
  one("the application key is a variable", variable("DATADOG_APP_KEY", "x"), "fail secrets-in-variables"),
  one("the App's key is a variable", variable("AUTOFIX_APP_PRIVATE_KEY", "x"), "fail secrets-in-variables"),
  one("the doctor's token is a variable", variable("DOCTOR_TOKEN", "x"), "fail secrets-in-variables"),
  one(
    "the model's key is a variable of the organisation",
    ofOrganization("variables", "ANTHROPIC_API_KEY", "x"),
    "fail secrets-in-variables",
  ),
  one(
    "the App's key is a variable of its environment",
    withEntry(
      world => repositoryOf(world).environments.get("autofix-publish")?.variables ?? new Map<string, Named>(),
      "AUTOFIX_APP_PRIVATE_KEY",
      () => named("AUTOFIX_APP_PRIVATE_KEY", "x"),
    ),
    "fail secrets-in-variables",
  ),
]

const ofEnvironments: readonly Misconfiguration[] = [
  one(
    "autofix-publish is open to protected branches",
    withEnvironment("autofix-publish", { branchPolicy: "protected" }),
    "warn environment-branches",
  ),
  one(
    "autofix-publish is open to develop instead",
    withEnvironment("autofix-publish", { branches: [{ id: 1, name: "develop", type: "branch" }] }),
    "fail environment-branches",
  ),
  one(
    "autofix-publish is open to a tag that is named as the default branch",
    world => withEnvironment("autofix-publish", { branches: [{ id: 1, name: world.ref, type: "tag" }] })(world),
    "fail environment-branches",
  ),
  one(
    "autofix-agent is open to every branch by a pattern",
    withEnvironment("autofix-agent", { branches: [{ id: 1, name: "*", type: "branch" }] }),
    "fail environment-branches",
  ),
  one(
    "observability-production is open to every branch",
    withEnvironment("observability-production", { branchPolicy: "all" }),
    "fail environment-branches",
  ),
]

const ofVariables: readonly Misconfiguration[] = [
  one("AUTOFIX_ENABLED is in quotation marks", variable("AUTOFIX_ENABLED", '"true"'), "fail switches"),
  one("AUTOFIX_ENABLED ends in a line break", variable("AUTOFIX_ENABLED", "true\n"), "fail switches"),
  one("AUTOFIX_ENABLED is begun by a blank", variable("AUTOFIX_ENABLED", " true"), "fail switches"),
  one("STAGING_FIX_ENABLED is on", variable("STAGING_FIX_ENABLED", "on"), "fail switches"),
  one(
    "AUTOFIX_ENABLED is the organisation's alone",
    async world => {
      const mends = [
        await noVariable("AUTOFIX_ENABLED")(world),
        await ofOrganization("variables", "AUTOFIX_ENABLED", "true")(world),
      ]
      return async () => {
        for (const mend of mends) await mend()
      }
    },
    "warn switches",
  ),
  one(
    "DATADOG_SITE is another site than the file's",
    variable("DATADOG_SITE", "datadoghq.com"),
    "fail variable-values",
  ),
  one(
    "the OTLP address is another site's",
    variable("DATADOG_OTLP_URL", "https://otlp.datadoghq.com"),
    "fail variable-values",
  ),
  one(
    "Datadog's address is another site's",
    variable("DATADOG_URL", "https://api.us5.datadoghq.com"),
    "fail variable-values",
  ),
  one("the model is asked in clear text", variable("ANTHROPIC_URL", "http://models.example"), "fail variable-values"),
  one(
    "Jira's address is a board's",
    variable("JIRA_BASE_URL", "https://percihealth.atlassian.net/jira/software/projects/PPL"),
    "fail variable-values",
  ),
  one("SWEEP_GRACE_MINUTES has a unit", variable("SWEEP_GRACE_MINUTES", "10m"), "fail variable-values"),
  one(
    "the identity provider of the deployment is missing",
    noVariable("GCP_WORKLOAD_IDENTITY_PROVIDER"),
    "fail variable-values",
  ),
  one("the date of Jira's token is none", variable("JIRA_API_TOKEN_EXPIRES", "next spring"), "fail variable-values"),
  one(
    "Jira's token ends within days, by its date",
    world =>
      variable("JIRA_API_TOKEN_EXPIRES", new Date(world.clock.now() + 9 * DAY_MS).toISOString().slice(0, 10))(world),
    "warn jira-token-end",
  ),
  one("Jira's token has ended, by its date", variable("JIRA_API_TOKEN_EXPIRES", "2025-01-31"), "fail jira-token-end"),
]

const ofWorkflows: readonly Misconfiguration[] = [
  one(
    "the triage cannot be started by hand",
    replaced(TRIAGE, [/ {2}workflow_dispatch:\n/, "  workflow_dispatched:\n"]),
    "fail triage-trigger",
  ),
  one(
    "the event type is in capitals",
    replaced(TRIAGE, ["types: [datadog-error-tracking]", "types: [Datadog-Error-Tracking]"]),
    "fail triage-trigger",
  ),
  one("the sweep runs once a day", replaced(SWEEP, [/- cron: .*/, '- cron: "7 4 * * *"']), "warn sweep-schedule"),
  one(
    "the report hears of checks when they are asked for",
    replaced(REPORT, ["types: [completed]", "types: [requested]"]),
    "fail report-follows",
  ),
  one(
    "the report hears of one branch alone",
    replaced(REPORT, ["types: [completed]", "types: [completed]\n    branches: [main]"]),
    "fail report-follows",
  ),
  one(
    "the checks run on pull requests into another branch",
    replaced(CHECKS, [/ {2}pull_request:.*\n(?: {4}.*\n)*/, "  pull_request:\n    branches: [release]\n"]),
    "fail report-follows",
  ),
  one(
    "an action is used by a branch",
    replaced(TRIAGE, [/actions\/upload-artifact@[0-9a-f]{40}/, "actions/upload-artifact@main"]),
    "fail workflow-pins",
  ),
  one(
    "an action is used by a short commit",
    replaced(TRIAGE, [/(actions\/upload-artifact@[0-9a-f]{7})[0-9a-f]{33}/, "$1"]),
    "fail workflow-pins",
  ),
  one(
    "the sweep's product is the placeholder",
    replaced(SWEEP, ["$/actions/sweep", `percihealth/auto-triage/actions/sweep@${"0".repeat(40)}`]),
    "fail workflow-pins",
  ),
  one(
    "the sweep's product is a tag",
    replaced(SWEEP, ["$/actions/sweep", "percihealth/auto-triage/actions/sweep@v1"]),
    "fail workflow-pins",
  ),
]

const ofRules: readonly Misconfiguration[] = [
  one(
    "the rules of branches only evaluate",
    withRuleset(() => ({ enforcement: "evaluate" })),
    "fail branch-rules",
  ),
  one(
    "branches can be deleted",
    withRuleset(({ rules }) => ({ rules: rules.filter(({ type }) => type !== "deletion") })),
    "warn branch-rules",
  ),
  one(
    "fixes go to a branch that is not there",
    configured(text => text.replace("autofix:\n", "autofix:\n  base: next\n")),
    "fail base-branch",
  ),
  one(
    "a service of the configuration has no folder",
    configured(text =>
      text.replace(
        "services:\n",
        "services:\n  - { name: billing, path: apps/billing, team: backend, environments: [never] }\n",
      ),
    ),
    "fail service-folders",
  ),
  one(
    "a service was added and not deployed",
    configured(text =>
      text.replace(
        "services:\n",
        "services:\n  - { name: billing, path: apps/backend, team: backend, environments: [production] }\n",
      ),
    ),
    "fail datadog-monitors",
  ),
]

/** More that can be wrong on GitHub's side, one level deeper. */
export const furtherGithubMisconfigurations: readonly Misconfiguration[] = [
  ...ofTheApp,
  ...ofTokens,
  ...ofSecrets,
  ...ofEnvironments,
  ...ofVariables,
  ...ofWorkflows,
  ...ofRules,
]
