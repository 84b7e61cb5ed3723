output "datadog_site" {
  description = "Datadog site that was provisioned."
  value       = module.auto_triage_config.datadog_site
}

output "webhook" {
  description = "Name of the dispatch webhook; null where the pipeline is off."
  value       = module.datadog_observability.webhook
}

output "token_variable" {
  description = "Name of the webhook's custom variable that holds the dispatch token; null where the pipeline is off."
  value       = module.datadog_observability.token_variable
}

output "monitored_services" {
  description = "Names of the monitored services."
  value       = module.datadog_observability.monitored_services
}

output "monitor_ids" {
  description = "Ids of the monitors: new_issue and high_impact by service, watch by what it watches."
  value       = module.datadog_observability.monitor_ids
}

output "links" {
  description = "Where to look at it all in Datadog."
  value       = module.datadog_observability.links
}
