output "webhook" {
  description = "Name of the dispatch webhook; null where the pipeline does not exist."
  value       = one(datadog_webhook.dispatch[*].name)
}

output "token_variable" {
  description = "Name of the webhook's custom variable that holds the dispatch token; null where the pipeline does not exist."
  value       = one(datadog_webhook_custom_variable.dispatch_token[*].name)
}

output "monitored_services" {
  description = "Names of the monitored services."
  value       = sort(keys(local.monitored))
}

output "monitor_ids" {
  description = "Ids of the monitors: new_issue and high_impact by service, watch by what it watches."
  value = {
    new_issue   = { for name, monitor in datadog_monitor.new_issue : name => monitor.id }
    high_impact = { for name, monitor in datadog_monitor.high_impact : name => monitor.id }
    watch       = { for name, monitor in datadog_monitor.watch : name => monitor.id }
  }
}

output "links" {
  description = "Where to look at it all in Datadog; empty where the pipeline does not exist."
  value = { for name, path in {
    monitors     = "/monitors/manage?q=tag%3A%22${urlencode(local.owner_tag)}%22"
    watch        = "/monitors/manage?q=tag%3A%22auto-triage%3Awatch%22%20tag%3A%22env%3A${urlencode(var.datadog_env)}%22"
    webhook      = "/integrations/webhooks"
    dashboard    = one(datadog_dashboard_json.autofix[*].url)
    error_issues = "/error-tracking?query=env%3A${urlencode(var.datadog_env)}"
  } : name => "${var.datadog_app_url}${path}" if var.create_autofix_pipeline }
}
