locals {
  webhook        = "perci-autofix-dispatch${var.name_suffix}"
  token_variable = "AUTOFIX_GITHUB_DISPATCH_TOKEN${upper(replace(var.name_suffix, "-", "_"))}"
  repository     = lower(var.github_repository)
  owner_tag      = "auto-triage-webhook:${local.webhook}"

  # GitHub takes ten keys. All values are ids, names, times or the monitor's own one line of message: no text of an error,
  # and nothing with a quote in it, so that this stays JSON even where Datadog escapes nothing.
  client_payload = {
    schema          = "1"
    alert_id        = "$ALERT_ID"
    alert_cycle_key = "$ALERT_CYCLE_KEY"
    transition      = "$ALERT_TRANSITION"
    issue           = { id = "$TAGS[issue.id]", scope = "$ALERT_SCOPE", link = "$LINK" }
    monitor         = { title = "$ALERT_TITLE", priority = "$ALERT_PRIORITY", type = "$EVENT_TYPE" }
    tags            = "$TAGS"
    message         = "$TEXT_ONLY_MSG"
    event           = { id = "$ID", date = "$DATE", last_updated = "$LAST_UPDATED" }
    org             = { id = "$ORG_ID" }
  }
}

# Monitors that send to this environment's webhook, and those of them that this environment owns. Terraform shows the first
# line of a block with its errors, so what they mean stands there.
data "datadog_monitors" "with_this_webhook" { # 403: check DATADOG_APP_KEY, its permissions, and datadog_site
  count               = var.create_autofix_pipeline ? 1 : 0
  monitor_tags_filter = [local.owner_tag]
}

data "datadog_monitors" "owned" { # 403: check DATADOG_APP_KEY, its permissions, and datadog_site
  count               = var.create_autofix_pipeline ? 1 : 0
  monitor_tags_filter = [local.owner_tag, "env:${var.datadog_env}", "repository:${local.repository}"]
}

locals {
  foreign_monitors = [
    for monitor in try(data.datadog_monitors.with_this_webhook[0].monitors, []) : monitor.name
    if !contains(try(data.datadog_monitors.owned[0].monitors[*].id, []), monitor.id)
  ]
}

resource "datadog_webhook_custom_variable" "dispatch_token" { # exists already: another state owns this name, see name_suffix
  count     = var.create_autofix_pipeline ? 1 : 0
  name      = local.token_variable
  value     = var.datadog_autofix_github_dispatch_pat
  is_secret = true

  lifecycle {
    precondition {
      condition     = length(var.datadog_autofix_github_dispatch_pat) > 0
      error_message = "datadog_autofix_github_dispatch_pat is not set, but datadog_autofix_enabled is true: export TF_VAR_datadog_autofix_github_dispatch_pat with the dispatch token of the machine user, or set datadog_autofix_enabled to false."
    }
  }
}

resource "datadog_webhook" "dispatch" { # exists already: another state owns this name, see name_suffix
  count     = var.create_autofix_pipeline ? 1 : 0
  name      = local.webhook
  url       = "${trimsuffix(var.github_api_url, "/")}/repos/${var.github_repository}/dispatches"
  encode_as = "json"

  custom_headers = jsonencode({
    Authorization          = format("Bearer $%s", local.token_variable)
    Accept                 = "application/vnd.github+json"
    "X-GitHub-Api-Version" = "2022-11-28"
    "Content-Type"         = "application/json"
  })

  payload = jsonencode({
    event_type     = "datadog-error-tracking"
    client_payload = local.client_payload
  })

  # The header only mentions the variable's name.
  depends_on = [datadog_webhook_custom_variable.dispatch_token]

  lifecycle {
    precondition {
      condition     = length(local.foreign_monitors) == 0
      error_message = "name_suffix: another environment or repository of this Datadog organisation sends to @webhook-${local.webhook} already (monitors ${join(", ", slice(local.foreign_monitors, 0, min(3, length(local.foreign_monitors))))}). Names of webhooks belong to the whole organisation: give this environment a name_suffix of its own. Where it is the same one with another datadog_env or github_repository, apply once with datadog_autofix_enabled=false first."
    }

    precondition {
      condition     = length(var.services) > 0
      error_message = "datadog_env: auto-triage.yml has no service that runs in \"${var.datadog_env}\". Mend datadog_env, or the environments of the services in the file that auto_triage_config names."
    }
  }
}
