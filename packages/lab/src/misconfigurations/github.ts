import type { Named } from "../github/state/repository-state.ts"
import {
  configured,
  credentials,
  DAY_MS,
  disabled,
  edited,
  named,
  noBranch,
  noEnvironment,
  noSecret,
  noSecretOf,
  noVariable,
  replaced,
  REPORT,
  secret,
  SWEEP,
  TRIAGE,
  variable,
  withoutRule,
} from "./github-plants.ts"
import {
  repositoryOf,
  uninstalled,
  withActions,
  withApp,
  withEntry,
  withEnvironment,
  withInstallation,
  withRepository,
  withRuleset,
  withToken,
} from "./github-state.ts"
import { furtherGithubMisconfigurations } from "./github-further.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"

const ofTheApp: readonly Misconfiguration[] = [
  one(
    "the App's key is of another App",
    credentials(world => ({ appId: String(Number(world.credentials.appId) + 1) })),
    "fail app-key",
  ),
  one(
    "the App's key is cut off",
    credentials(({ credentials: { appPrivateKey } }) => ({ appPrivateKey: appPrivateKey.slice(0, 200) })),
    "fail app-key",
  ),
  one("the App is not installed", uninstalled, "fail app-installed"),
  one(
    "the App's installation is suspended",
    withInstallation(() => ({ suspendedAt: 1 })),
    "fail app-installed",
  ),
  one(
    "the App may not write contents",
    withApp(({ permissions }) => ({ permissions: { ...permissions, contents: "read" } })),
    "fail app-permissions",
  ),
  one(
    "the App may not open pull requests",
    withApp(({ permissions }) => ({ permissions: { ...permissions, pull_requests: "read" } })),
    "fail app-permissions",
  ),
  one(
    "the App may not see checks",
    withApp(({ permissions }) => ({ permissions: { ...permissions, checks: "none" } })),
    "fail app-permissions",
  ),
  one(
    "the App may also administer",
    withApp(({ permissions }) => ({ permissions: { ...permissions, administration: "write" } })),
    "fail app-permissions",
  ),
  one(
    "the App may also change workflows",
    withApp(({ permissions }) => ({ permissions: { ...permissions, workflows: "write" } })),
    "fail app-permissions",
  ),
  one(
    "the App's checks permission is too high",
    withApp(({ permissions }) => ({ permissions: { ...permissions, checks: "write" } })),
    "fail app-permissions",
  ),
  one(
    "new permissions of the App wait for approval",
    withInstallation(({ permissions }) => ({ permissions: { ...permissions, pull_requests: "none" } })),
    "fail app-approved",
  ),
  one(
    "the App's webhook is on",
    withApp(() => ({ hookUrl: "https://hooks.example/app" })),
    "fail app-webhook",
  ),
  one(
    "the App subscribes to events",
    withApp(() => ({ events: ["push"] })),
    "fail app-webhook",
  ),
  one(
    "the App is installed on all repositories",
    withInstallation(() => ({ selection: "all" })),
    "fail app-repositories",
  ),
  one(
    "the App is installed on a second repository",
    withInstallation(({ repositories }) => ({ repositories: new Set([...repositories, "percihealth/auto-triage"]) })),
    "fail app-repositories",
  ),
  one(
    "the App belongs to a person",
    withApp(() => ({ owner: "somebody" })),
    "warn app-owner",
  ),
  one(
    "the App passes over the rules of branches",
    withRuleset(() => ({ bypass: "app" })),
    "fail app-bypass",
  ),
]

const ofTokens: readonly Misconfiguration[] = [
  one(
    "the dispatch token is revoked",
    withToken("dispatchPat", () => ({ revoked: true })),
    "fail dispatch-token",
  ),
  one(
    "the dispatch token has ended",
    withToken("dispatchPat", () => ({ expiresAt: 1 })),
    "fail dispatch-token",
  ),
  one(
    "the dispatch token is of another repository",
    withToken("dispatchPat", () => ({ repositories: new Set(["percihealth/auto-triage"]) })),
    "fail dispatch-token",
  ),
  one(
    "the dispatch token only reads",
    withToken("dispatchPat", () => ({ permissions: { metadata: "read", contents: "read" } })),
    "fail dispatch-token",
  ),
  one(
    "the dispatch token is a classic one",
    withToken("dispatchPat", () => ({ scopes: ["repo"] })),
    "fail dispatch-token-kind",
  ),
  one(
    "the dispatch token also reads secrets",
    withToken("dispatchPat", ({ permissions }) => ({ permissions: { ...permissions, secrets: "read" } })),
    "fail dispatch-token-rights",
  ),
  one(
    "the dispatch token also writes variables",
    withToken("dispatchPat", ({ permissions }) => ({ permissions: { ...permissions, variables: "write" } })),
    "fail dispatch-token-rights",
  ),
  one(
    "the dispatch token also has Actions",
    withToken("dispatchPat", ({ permissions }) => ({ permissions: { ...permissions, actions: "write" } })),
    "fail dispatch-token-rights",
  ),
  one(
    "the dispatch token reaches a repository that does not triage",
    withToken("dispatchPat", ({ repositories }) => ({
      repositories: new Set([...repositories, "percihealth/auto-triage"]),
    })),
    "fail dispatch-token-rights",
  ),
  one(
    "the dispatch token ends within days",
    withToken("dispatchPat", () => ({ expiresAt: Date.now() + 5 * DAY_MS })),
    "warn dispatch-token-expiry",
  ),
  one(
    "the dispatch token has no end",
    withToken("dispatchPat", () => ({ expiresAt: null })),
    "warn dispatch-token-expiry",
  ),
  one(
    "the dispatch token is an administrator's",
    withToken("dispatchPat", () => ({ login: "platform-admin" })),
    "fail dispatch-token-owner",
  ),
  one(
    "the switch token is revoked",
    withToken("switchToken", () => ({ revoked: true })),
    "fail switch-token",
  ),
  one(
    "the switch token may not read variables",
    withToken("switchToken", () => ({ permissions: { metadata: "read" } })),
    "fail switch-token",
  ),
  one(
    "the switch token also reads code",
    withToken("switchToken", ({ permissions }) => ({ permissions: { ...permissions, contents: "read" } })),
    "fail switch-token",
  ),
]

const ofSettings: readonly Misconfiguration[] = [
  one("the repository is archived", withRepository({ archived: true }), "fail repository"),
  one("the repository is public", withRepository({ visibility: "public" }), "warn repository"),
  one("the secret DATADOG_API_KEY is missing", noSecret("DATADOG_API_KEY"), "fail triage-secrets"),
  one("the secret DATADOG_APP_KEY is missing", noSecret("DATADOG_APP_KEY"), "fail triage-secrets"),
  one("the secret JIRA_BASE_URL is missing", noSecret("JIRA_BASE_URL"), "fail triage-secrets"),
  one("the secret JIRA_USER_EMAIL is missing", noSecret("JIRA_USER_EMAIL"), "fail triage-secrets"),
  one("the secret JIRA_API_TOKEN is missing", noSecret("JIRA_API_TOKEN"), "fail triage-secrets"),
  one(
    "the secret of the dispatch token is missing",
    noSecret("DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"),
    "warn triage-secrets",
  ),
  one("the App's key is a secret of the repository", secret("AUTOFIX_APP_PRIVATE_KEY"), "fail misplaced-secrets"),
  one("the model's key is a secret of the repository", secret("ANTHROPIC_API_KEY"), "fail misplaced-secrets"),
  one("Jira's token is a variable", variable("JIRA_API_TOKEN", "x"), "fail secrets-in-variables"),
  one("the environment autofix-agent is missing", noEnvironment("autofix-agent"), "fail environments"),
  one("the environment autofix-publish is missing", noEnvironment("autofix-publish"), "fail environments"),
  one("the environment autofix-report is missing", noEnvironment("autofix-report"), "fail environments"),
  one(
    "the environment observability-production is missing",
    noEnvironment("observability-production"),
    "fail environments",
  ),
  one(
    "autofix-agent has no key of the model",
    noSecretOf("autofix-agent", "ANTHROPIC_API_KEY"),
    "fail environment-secrets",
  ),
  one(
    "autofix-publish has no key of the App",
    noSecretOf("autofix-publish", "AUTOFIX_APP_PRIVATE_KEY"),
    "fail environment-secrets",
  ),
  one(
    "autofix-publish is open to every branch",
    withEnvironment("autofix-publish", { branchPolicy: "all" }),
    "fail environment-branches",
  ),
  one(
    "autofix-agent is open to feature branches",
    withEnvironment("autofix-agent", { branches: [{ id: 1, name: "feature/*", type: "branch" }] }),
    "fail environment-branches",
  ),
  one(
    "autofix-report is open to no branch",
    withEnvironment("autofix-report", { branches: [] }),
    "fail environment-branches",
  ),
  one(
    "autofix-publish waits for a reviewer",
    withEnvironment("autofix-publish", { reviewed: true }),
    "warn environment-waits",
  ),
  one(
    "autofix-agent waits for a timer",
    withEnvironment("autofix-agent", { waitMinutes: 30 }),
    "warn environment-waits",
  ),
  one("AUTOFIX_ENABLED is True", variable("AUTOFIX_ENABLED", "True"), "fail switches"),
  one("AUTOFIX_ENABLED has blanks around it", variable("AUTOFIX_ENABLED", " true "), "fail switches"),
  one("AUTOFIX_ENABLED is yes", variable("AUTOFIX_ENABLED", "yes"), "fail switches"),
  one("STAGING_FIX_ENABLED was left on", variable("STAGING_FIX_ENABLED", "true"), "warn switches"),
  one("DATADOG_AUTOFIX_STAGING_ENABLED is 1", variable("DATADOG_AUTOFIX_STAGING_ENABLED", "1"), "fail switches"),
  one(
    "an environment has a switch of its own",
    withEntry(
      world => repositoryOf(world).environments.get("autofix-publish")?.variables ?? new Map<string, Named>(),
      "AUTOFIX_ENABLED",
      () => named("AUTOFIX_ENABLED", "true"),
    ),
    "fail switch-overrides",
  ),
  one("DATADOG_SITE is no site", variable("DATADOG_SITE", "datadog.eu"), "fail variable-values"),
  one("ANTHROPIC_URL is no address", variable("ANTHROPIC_URL", "api.anthropic.com"), "fail variable-values"),
  one("the service account of the deployment is missing", noVariable("GCP_SERVICE_ACCOUNT"), "fail variable-values"),
  one("Actions are off", withActions({ enabled: false }), "fail actions-settings"),
  one("only actions of the owner are allowed", withActions({ allowed: "local_only" }), "fail actions-settings"),
  one(
    "GitHub's own actions are not among those that are allowed",
    withActions({ allowed: "selected", byGitHub: false }),
    "fail actions-settings",
  ),
  one("GITHUB_TOKEN writes by default", withActions({ tokenPermissions: "write" }), "warn workflow-token"),
  one("GITHUB_TOKEN may approve pull requests", withActions({ mayApprove: true }), "warn workflow-token"),
  one(
    "ci-trust is approve and GITHUB_TOKEN may open no pull request",
    configured(text => text.replace("autofix:\n", "autofix:\n  ci-trust: approve\n")),
    "fail workflow-token",
  ),
]

const ofCode: readonly Misconfiguration[] = [
  one(
    "the configuration is missing",
    edited(".github/auto-triage.yml", () => null),
    "warn config-file",
  ),
  one(
    "the configuration has a fault",
    configured(text => `${text}\nservces: []\n`),
    "fail config-file",
  ),
  one(
    "the folder of a service is another",
    configured(text => text.replace("path: apps/web,", "path: apps/website,")),
    "fail service-folders",
  ),
  one(
    "there is no CODEOWNERS",
    edited(".github/CODEOWNERS", () => null),
    "warn codeowners",
  ),
  one(
    "an owner is no team's",
    edited(".github/CODEOWNERS", text => text.replace("@percihealth/web", "@percihealth/frontend")),
    "warn codeowners",
  ),
  one(
    "a line of CODEOWNERS is none",
    edited(".github/CODEOWNERS", text => `${text}/apps/web/ percihealth\n`),
    "warn codeowners",
  ),
  one(
    "the triage's workflow is missing",
    edited(TRIAGE, () => null),
    "fail workflow-files",
  ),
  one("the triage's workflow is disabled", disabled(TRIAGE), "fail workflow-files"),
  one("the sweep's workflow is disabled", disabled(SWEEP), "fail workflow-files"),
  one(
    "the report's workflow is missing",
    edited(REPORT, () => null),
    "fail workflow-files",
  ),
  one(
    "the triage starts on another event",
    replaced(TRIAGE, ["types: [datadog-error-tracking]", "types: [datadog-error]"]),
    "fail triage-trigger",
  ),
  one(
    "the triage does not start on dispatches",
    replaced(TRIAGE, [/ {2}repository_dispatch:\n {4}types: .*\n/, ""]),
    "fail triage-trigger",
  ),
  one("the sweep has no schedule", replaced(SWEEP, [/ {2}schedule:\n(?: {4}.*\n)+/, ""]), "fail sweep-schedule"),
  one(
    "the report follows a workflow that does not exist",
    replaced(REPORT, [/workflows: \[.*\]/, "workflows: [Backend checks]"]),
    "fail report-follows",
  ),
  one(
    "the checks do not run on pull requests",
    replaced(".github/workflows/backend-pr-checks.yml", [/ {2}pull_request:\n/, "  push:\n"]),
    "fail report-follows",
  ),
  one(
    "an action is used by its tag",
    replaced(TRIAGE, [/actions\/upload-artifact@[0-9a-f]{40}/, "actions/upload-artifact@v7"]),
    "fail workflow-pins",
  ),
  one(
    "the bundle of an action is missing",
    edited("actions/dedupe/dist/index.js", () => null),
    "fail local-actions",
  ),
  one(
    "the workflow of fixes is missing",
    edited(".github/workflows/error-autofix.yml", () => null),
    "fail local-actions",
  ),
  one("the checks are disabled", disabled(".github/workflows/backend-pr-checks.yml"), "fail report-follows"),
  one("there is no develop", noBranch("develop"), "fail base-branch"),
  one(
    "the rules of branches are off",
    withRuleset(() => ({ enforcement: "disabled" })),
    "fail branch-rules",
  ),
  one(
    "develop has no rules",
    withRuleset(() => ({ include: ["refs/heads/main"] })),
    "fail branch-rules",
  ),
  one(
    "main has no rules",
    withRuleset(() => ({ include: ["refs/heads/develop"] })),
    "fail branch-rules",
  ),
  one("branches take changes without a pull request", withoutRule("pull_request"), "fail branch-rules"),
  one("no check is required", withoutRule("required_status_checks"), "fail branch-rules"),
  one("branches can be pushed over", withoutRule("non_fast_forward"), "warn branch-rules"),
  one(
    "autofix.checks names a check that nobody requires",
    configured(text => text.replace("checks: [backend]", "checks: [backend-tests]")),
    "warn required-checks",
  ),
  one(
    "a ruleset holds for all branches",
    withRuleset(() => ({ include: ["~ALL"] })),
    "fail fix-branches",
  ),
]

/** What can be wrong on GitHub's side. */
export const githubMisconfigurations: readonly Misconfiguration[] = [
  ...ofTheApp,
  ...ofTokens,
  ...ofSettings,
  ...ofCode,
  ...furtherGithubMisconfigurations,
]
