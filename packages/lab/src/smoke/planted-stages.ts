import type { SmokeStage } from "@auto-triage/shared/pipeline/doctor/smoke-stage"

/** Where a smoke test of the triage breaks, and who tells the likeliest cause: a check of the doctor, or the stage itself. */
export type PlantedStage = { readonly stage: SmokeStage; readonly cause: string }

const at = (stage: SmokeStage, cause: string): PlantedStage => ({ stage, cause })

/** Of the shared misconfigurations, by name, those that break the way of an error of production to its ticket. */
export const PLANTED_STAGES: Readonly<Record<string, PlantedStage>> = {
  "the configuration is missing": at("prepare", "configuration"),
  "the configuration has a fault": at("prepare", "config-file"),

  "the API key is revoked": at("emit", "datadog-api-key"),
  "the secret DATADOG_API_KEY is missing": at("emit", "triage-secrets"),
  "DATADOG_SITE is no site": at("emit", "variable-values"),
  "DATADOG_SITE is another site than the file's": at("emit", "variable-values"),

  "the secret DATADOG_APP_KEY is missing": at("issue", "triage-secrets"),
  "the application key is revoked": at("issue", "datadog-app-key"),
  "the application key lacks error_tracking_read": at("issue", "datadog-scopes"),

  "the application key lacks monitors_read": at("monitor", "datadog-scopes"),
  "a New Issue monitor is missing": at("monitor", "datadog-monitors"),
  "a monitor watches another environment": at("monitor", "datadog-monitor-queries"),
  "a monitor counts another source": at("monitor", "datadog-monitor-queries"),
  "a downtime covers production": at("monitor", "monitor-muted"),

  "a monitor calls nobody": at("dispatch", "datadog-monitor-messages"),
  "the webhook is missing": at("dispatch", "datadog-webhook"),
  "the webhook leads to another repository": at("dispatch", "datadog-webhook"),
  "the webhook leads to another host": at("dispatch", "datadog-webhook"),
  "the webhook sends a form": at("dispatch", "datadog-webhook"),
  "the webhook has no payload of its own": at("dispatch", "datadog-webhook-payload"),
  "the payload is no JSON": at("dispatch", "datadog-webhook-payload"),
  "the payload has another event type": at("dispatch", "datadog-webhook-payload"),
  "the payload names no error": at("dispatch", "datadog-webhook-payload"),
  "the webhook sends no token": at("dispatch", "datadog-webhook-token"),
  "the webhook sends another variable": at("dispatch", "datadog-webhook-token"),
  "the token variable is missing": at("dispatch", "datadog-webhook-token"),
  "the dispatch token is revoked": at("dispatch", "dispatch-token"),
  "the dispatch token has ended": at("dispatch", "dispatch-token"),
  "the dispatch token is of another repository": at("dispatch", "dispatch-token"),
  "the dispatch token only reads": at("dispatch", "dispatch-token"),
  "Actions are off": at("dispatch", "actions-settings"),
  "the repository is archived": at("dispatch", "repository"),
  "the triage's workflow is missing": at("dispatch", "workflow-files"),
  "the triage's workflow is disabled": at("dispatch", "workflow-files"),
  "the triage starts on another event": at("dispatch", "triage-trigger"),
  "the triage does not start on dispatches": at("dispatch", "triage-trigger"),

  "only actions of the owner are allowed": at("triage", "actions-settings"),
  "GitHub's own actions are not among those that are allowed": at("triage", "actions-settings"),
  "the bundle of an action is missing": at("triage", "local-actions"),

  "the secret JIRA_BASE_URL is missing": at("ticket", "triage-secrets"),
  "the secret JIRA_USER_EMAIL is missing": at("ticket", "triage-secrets"),
  "the secret JIRA_API_TOKEN is missing": at("ticket", "triage-secrets"),
  "the Jira token has expired": at("ticket", "jira-token"),
  "the Jira token was replaced": at("ticket", "jira-token"),
  "the Jira token is scoped, and the address is the site's": at("ticket", "jira-token"),
  "the account may not browse the project": at("ticket", "jira-project"),
  "the account may not create issues": at("ticket", "jira-permissions"),
  "Labels is not on the create screen": at("ticket", "jira-create-screen"),
  "the account may not link issues": at("ticket", "jira-permissions"),
  "Description is not on the create screen": at("ticket", "ticket-part"),
  "Priority is not on the create screen": at("ticket", "ticket-part"),
  "a required field has no value": at("ticket", "jira-create-screen"),
  "Components is not on the create screen": at("ticket", "jira-screen-fields"),
  "the team field is not on the create screen": at("ticket", "jira-screen-fields"),
  "the configured project does not exist": at("ticket", "jira-project"),
  "the configured issue type does not exist": at("ticket", "jira-issue-type"),

  "the account may not comment": at("seen-again", "jira-permissions"),

  "the account may not transition issues": at("clean-up", "jira-permissions"),
}

/** Of the same lists, some with which an error of production still finds its ticket, however wrong they are. */
export const PLANTED_PASSING: readonly string[] = [
  "the application key lacks apm_read",
  "the token variable can be read by everybody",
  "a monitor calls the webhook on recovery",
  "a foreign monitor calls the webhook",
  "staging is switched on and was never deployed",
  "the dashboard is missing",
  "the model's key is revoked",
  "the App is not installed",
  "the dispatch token ends within days",
  "AUTOFIX_ENABLED is yes",
  "no check is required",
]
