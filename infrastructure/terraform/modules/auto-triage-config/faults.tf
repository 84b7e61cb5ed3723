locals {
  file_keys    = ["site", "production", "services", "teams", "default-team", "jira", "score", "routes", "ledger", "storm", "gate", "autofix", "reconcile", "smoke", "redact", "samples"]
  service_keys = ["name", "path", "team", "component", "labels", "tracks", "criticality", "environments", "commands", "editable", "monitors"]
  monitor_keys = ["source", "new-above", "impact-above", "impact-window"]
  sources      = ["all", "backend", "browser", "mobile"]

  # Datadog turns every other character of a service's name into an underscore, and upper case into lower.
  service_pattern = "^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}0-9_.:/-]{0,99}$"
  env_pattern     = "^[a-z][a-z0-9_.-]{0,49}$"
  site_pattern    = "^(?:(?:[a-z]{2}[0-9]{1,2}[.])?datadoghq[.]com|datadoghq[.]eu|(?:us[0-9][.])?ddog-gov[.]com)$"
  # As far as Datadog counts: 48 hours.
  window_pattern = "^(?:(?:[1-9]|[1-3][0-9]|4[0-8])h|(?:[1-9][0-9]{0,2}|1[0-9]{3}|2[0-7][0-9]{2}|28[0-7][0-9]|2880)m)$"

  faults = concat(
    [
      for key in setsubtract(try(keys(local.file), []), local.file_keys) :
      "there is no key \"${key}\": remove it or mend its spelling; known are ${join(", ", local.file_keys)}"
    ],
    can([for service in try(local.file.services, []) : service]) ? [] : ["services must be a list"],
    can(local.file.production) && !can([for name in local.file.production : tostring(name)]) ? [
      "production must be a list of environments, such as [production]"
    ] : [],
    can(local.file.autofix["max-usd-per-day"]) && !can(tonumber(local.file.autofix["max-usd-per-day"])) ? [
      "autofix.max-usd-per-day must be a number"
    ] : [],
    can(regex(local.site_pattern, local.site)) ? [] : [
      "site must be a Datadog site such as datadoghq.eu or us5.datadoghq.com, without \"https://\" and \"app.\"; the variable datadog_site goes before it"
    ],
    flatten([for service in local.services : [for fault in concat(
      [
        for key in setsubtract(service.keys, local.service_keys) :
        "there is no key \"${key}\": remove it or mend its spelling; known are ${join(", ", local.service_keys)}"
      ],
      [
        for key in setsubtract(service.monitor_keys, local.monitor_keys) :
        "monitors has no key \"${key}\": remove it or mend its spelling; known are ${join(", ", local.monitor_keys)}"
      ],
      can(regex(local.service_pattern, service.name)) ? [] : [
        "name must be the service as Datadog shows it: lower-case letters, digits and _ . : / - after a letter"
      ],
      length([for other in local.services : other if other.name == service.name]) == 1 ? [] : [
        "name is there more than once"
      ],
      alltrue([for name in service.environments : can(regex(local.env_pattern, name))]) ? [] : [
        "environments must be a list of values of Datadog's env tag, such as [staging, production]"
      ],
      try(contains(local.sources, tostring(service.source)), false) ? [] : [
        "monitors.source must be one of ${join(", ", local.sources)}"
      ],
      try(service.new_above >= 0 && floor(service.new_above) == service.new_above, false) ? [] : [
        "monitors.new-above must be a whole number, 0 or more"
      ],
      try(service.impact_above >= 1 && service.impact_above <= 1000000000 && floor(service.impact_above) == service.impact_above, false) ? [] : [
        "monitors.impact-above must be a whole number from 1 to 1000000000"
      ],
      can(regex(local.window_pattern, service.window)) ? [] : [
        "monitors.impact-window must be a time such as 1h or 30m, at most 48h"
      ],
    ) : "${service.at}: ${fault}"]]),
  )
}
