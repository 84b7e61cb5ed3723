output "services" {
  description = "Services that are monitored in this environment, by name, with what their monitors watch."
  value       = { for name, monitors in local.monitored : name => monitors[0] }
}

output "datadog_site" {
  description = "Datadog site."
  value       = local.site
}

output "datadog_api_url" {
  description = "URL of Datadog's API, for the provider."
  value       = var.datadog_api_url != null ? var.datadog_api_url : "https://api.${local.site}/"

  # Here, because the provider waits for this output: a wrong host would answer in riddles.
  precondition {
    condition     = length(local.faults) == 0
    error_message = "auto_triage_config: mend ${basename(var.auto_triage_config)}:\n${join("\n", [for fault in local.faults : "- ${fault}"])}"
  }
}

output "datadog_app_url" {
  description = "URL of Datadog's pages."
  # Sites with a region of their own have no app. in front.
  value = "https://${length(split(".", local.site)) > 2 ? "" : "app."}${local.site}"
}

output "spend_usd_per_day" {
  description = "USD that fixes may cost in a day, by autofix.max-usd-per-day."
  value       = local.usd_per_day
}
