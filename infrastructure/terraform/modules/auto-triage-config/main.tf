# Reads auto-triage.yml, so that the services that are monitored are those that are routed. The actions refuse the same
# faults when they run; here they are refused before anything of them reaches Datadog.

locals {
  file = yamldecode(file(var.auto_triage_config))

  # Where a service names no environments, it runs in staging and in the first production one.
  production         = try([for name in local.file.production : tostring(name)], ["production", "prod"])
  usual_environments = distinct(concat(["staging"], slice(local.production, 0, min(1, length(local.production)))))

  services = [
    for index, service in try([for service in local.file.services : service], []) : {
      at           = "services[${index}]${try(" (${service.name})", "")}"
      name         = try(tostring(service.name), "")
      keys         = try(keys(service), [])
      monitor_keys = try(keys(service.monitors), can(service.monitors) ? ["?"] : [])
      environments = can(service.environments) ? try([for name in service.environments : tostring(name)], ["?"]) : []
      source       = try(service.monitors.source, "all")
      new_above    = try(service.monitors["new-above"], 0)
      impact_above = try(service.monitors["impact-above"], 50)
      window       = try(service.monitors["impact-window"], "1h")
    }
  ]

  monitored = {
    for service in local.services : service.name => {
      source        = service.source
      new_above     = service.new_above
      impact_above  = service.impact_above
      impact_window = service.window
    }...
    if contains(length(service.environments) > 0 ? service.environments : local.usual_environments, var.datadog_env)
  }

  site        = var.datadog_site != null ? var.datadog_site : try(tostring(local.file.site), "datadoghq.eu")
  usd_per_day = try(tonumber(local.file.autofix["max-usd-per-day"]), 20)
}
