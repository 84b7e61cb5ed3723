# The trigger must not die unseen: these watch what the pipeline says about itself, and tell people.

locals {
  told  = join(" ", var.notify)
  scope = "repository:${local.repository}"

  watch = {
    heartbeat = {
      name      = "the sweep is silent"
      query     = "sum(last_1h):sum:auto_triage.heartbeat{${local.scope}}.as_count() < 1"
      critical  = 1
      warning   = null
      no_data   = 120
      says      = "The sweep has not come to an end for an hour: lost alerts are not found, and the dispatch token is not checked. Look at the runs of error-sweep.yml."
      no_metric = "No sweep has reported for two hours. Look whether error-sweep.yml is enabled and whether DATADOG_API_KEY is valid."
    }
    lost_alerts = {
      name      = "alerts are lost"
      query     = "max(last_30m):max:auto_triage.sweep.lost_alerts{${local.scope},environment:${var.datadog_env}} > 0"
      critical  = 0
      warning   = null
      no_data   = null
      says      = "Datadog has new errors of which no run knows: the webhook, its dispatch token or the triage workflow fails. The sweep starts their triage itself."
      no_metric = null
    }
    token_valid = {
      name      = "GitHub refuses the dispatch token"
      query     = "min(last_1h):min:auto_triage.dispatch_token.valid{${local.scope}} < 1"
      critical  = 1
      warning   = null
      no_data   = null
      says      = "Alerts get a 401 from GitHub, which Datadog does not try again. Make a new token for the machine user, store it as DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT and run the deployment."
      no_metric = null
    }
    token_days = {
      name      = "the dispatch token expires soon"
      query     = "min(last_1h):min:auto_triage.dispatch_token.days_left{${local.scope}} < ${ceil(var.token_days_left / 3)}"
      critical  = ceil(var.token_days_left / 3)
      warning   = var.token_days_left
      no_data   = null
      says      = "Days left: {{value}}. Make a new token for the machine user, store it as DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT and run the deployment."
      no_metric = null
    }
    spend = {
      name      = "fixes cost more than they may"
      query     = "sum(last_1d):sum:auto_triage.fix.cost_usd{${local.scope},environment:${var.datadog_env}}.as_count() > ${var.spend_usd_per_day}"
      critical  = var.spend_usd_per_day
      warning   = var.spend_usd_per_day * 0.8
      no_data   = null
      says      = "USD of the last 24 hours: {{value}}. Set the repository variable AUTOFIX_ENABLED to false to stop further fixes."
      no_metric = null
    }
  }
}

resource "datadog_monitor" "watch" {
  for_each = { for key, watch in local.watch : key => watch if var.create_autofix_pipeline }

  name     = "[${var.datadog_env}] auto-triage - ${each.value.name}"
  type     = "query alert"
  query    = each.value.query
  priority = "2"
  tags     = ["auto-triage:watch", "env:${var.datadog_env}", "repository:${local.repository}"]

  message = join(" ", compact([
    "{{#is_alert}}${each.value.says}{{/is_alert}}",
    each.value.warning == null ? "" : "{{#is_warning}}${each.value.says}{{/is_warning}}",
    each.value.no_metric == null ? "" : "{{#is_no_data}}${each.value.no_metric}{{/is_no_data}}",
    local.told,
  ]))

  monitor_thresholds {
    critical = each.value.critical
    warning  = each.value.warning
  }

  notify_no_data    = each.value.no_data != null
  no_data_timeframe = each.value.no_data

  # These metrics come every quarter of an hour, or only when something was fixed.
  require_full_window = false
  include_tags        = true

  depends_on = [datadog_webhook.dispatch]
}
