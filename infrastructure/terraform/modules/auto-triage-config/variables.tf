variable "auto_triage_config" {
  description = "Path of the repository's auto-triage.yml, from the folder of the environment."
  type        = string
  nullable    = false

  validation {
    condition     = fileexists(var.auto_triage_config)
    error_message = "auto_triage_config must be the path of auto-triage.yml: there is no file at the given one. Relative paths count from the folder that Terraform runs in."
  }
}

variable "datadog_env" {
  description = "Value of Datadog's env tag: only services that run in this environment are monitored."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9_.-]{0,49}$", var.datadog_env))
    error_message = "datadog_env must be the value of Datadog's env tag: lower-case letters, digits, \".\", \"_\" and \"-\", beginning with a letter, e.g. staging."
  }
}

variable "datadog_site" {
  description = "Datadog site, e.g. datadoghq.eu. Null: the site of auto-triage.yml, else datadoghq.eu."
  type        = string
  default     = null

  validation {
    condition     = var.datadog_site == null ? true : can(regex("^(?:(?:[a-z]{2}[0-9]{1,2}[.])?datadoghq[.]com|datadoghq[.]eu|(?:us[0-9][.])?ddog-gov[.]com)$", var.datadog_site))
    error_message = "datadog_site must be a Datadog site without \"https://\" and without \"app.\", such as datadoghq.eu, datadoghq.com or us5.datadoghq.com."
  }
}

variable "datadog_api_url" {
  description = "URL of Datadog's API. Null: https://api.SITE/. Only for a proxy or an emulator; http is taken for this machine alone, because the keys travel with every request."
  type        = string
  default     = null

  validation {
    condition     = var.datadog_api_url == null ? true : can(regex("^(?:https://[^/?#@\\s]+|http://(?:127[.]0[.]0[.]1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$", var.datadog_api_url))
    error_message = "datadog_api_url must be a URL without a path such as https://api.datadoghq.eu/; http:// is taken only for 127.0.0.1 and localhost."
  }
}
