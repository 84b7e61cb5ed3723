locals {
  monitored = var.create_autofix_pipeline ? var.services : {}

  # Quotes only where the search needs them, so that the query reads as in Datadog's documents.
  service_terms = {
    for name, service in local.monitored : name =>
    can(regex("^[\\p{L}0-9_.-]+$", name)) ? "service:${name}" : "service:\\\"${name}\\\""
  }

  alert_tags = ["env:${var.datadog_env}", "repository:${local.repository}", local.owner_tag]
}

resource "datadog_monitor" "new_issue" {
  for_each = local.monitored

  name     = "[${var.datadog_env}] ${each.key} - new error (auto-triage)"
  type     = "error-tracking alert"
  query    = "error-tracking(\"${local.service_terms[each.key]} env:${var.datadog_env}\").source(\"${each.value.source}\").new().rollup(\"count\").by(\"issue.id\").last(\"1d\") > ${each.value.new_above}"
  message  = "{{#is_alert}}auto-triage issue_id={{[issue.id].name}} kind=new-issue service=${each.key} env=${var.datadog_env} @webhook-${local.webhook} {{/is_alert}}"
  tags     = concat(["service:${each.key}", "auto-triage:new-issue"], local.alert_tags)
  priority = "3"

  monitor_thresholds {
    critical = each.value.new_above
  }

  include_tags    = true
  on_missing_data = "default"

  # No alert before it can be sent, and no webhook that others hold.
  depends_on = [datadog_webhook.dispatch]
}

resource "datadog_monitor" "high_impact" {
  for_each = local.monitored

  name     = "[${var.datadog_env}] ${each.key} - high-impact error (auto-triage)"
  type     = "error-tracking alert"
  query    = "error-tracking(\"${local.service_terms[each.key]} env:${var.datadog_env}\").source(\"${each.value.source}\").impact().rollup(\"count\").by(\"issue.id\").last(\"${each.value.impact_window}\") > ${each.value.impact_above}"
  message  = "{{#is_alert}}auto-triage issue_id={{[issue.id].name}} kind=high-impact service=${each.key} env=${var.datadog_env} @webhook-${local.webhook} {{/is_alert}}"
  tags     = concat(["service:${each.key}", "auto-triage:high-impact"], local.alert_tags)
  priority = "2"

  monitor_thresholds {
    critical = each.value.impact_above
  }

  include_tags    = true
  on_missing_data = "default"

  depends_on = [datadog_webhook.dispatch]
}
