variable "datadog_autofix_enabled" {
  description = "Whether the pipeline exists in this environment: webhook, dispatch token, monitors and dashboard."
  type        = bool
  default     = true
  nullable    = false
}

variable "datadog_autofix_github_dispatch_pat" {
  description = "Dispatch token of the machine user (Contents: Read and write on the repository). Required where datadog_autofix_enabled is true. Hand it over as TF_VAR_datadog_autofix_github_dispatch_pat; never commit it."
  type        = string
  sensitive   = true
  default     = ""
}

variable "auto_triage_config" {
  description = "Path of the repository's auto-triage.yml: the services, what their monitors watch, and the Datadog site."
  type        = string
  default     = "../../../../.github/auto-triage.yml"
}

variable "datadog_site" {
  description = "Datadog site, e.g. datadoghq.eu. Null: the site of auto-triage.yml, else datadoghq.eu."
  type        = string
  default     = null
}

variable "datadog_api_url" {
  description = "URL of Datadog's API. Null: https://api.SITE/. Only for a proxy or an emulator."
  type        = string
  default     = null
}

variable "datadog_env" {
  description = "Value of Datadog's env tag. Services of auto-triage.yml that run there are monitored."
  type        = string
  default     = "production"
}

variable "name_suffix" {
  description = "Suffix of the webhook's and the token variable's names. They belong to the whole Datadog organisation, so each environment needs its own; production has none."
  type        = string
  default     = ""
}

variable "github_repository" {
  description = "Repository whose workflows take the alerts, owner/name."
  type        = string
  default     = "percihealth/perci-platform-monorepo"
}

variable "github_api_url" {
  description = "URL of GitHub's API, as Datadog reaches it."
  type        = string
  default     = "https://api.github.com"
}

variable "notify" {
  description = "Datadog handles that the watch monitors tell, e.g. [\"@slack-alerts\"]. Without any, their alerts are seen in Datadog alone."
  type        = list(string)
  default     = []
}

variable "spend_usd_per_day" {
  description = "The spend monitor alerts above so many USD a day. Null: autofix.max-usd-per-day of auto-triage.yml, else 20."
  type        = number
  default     = null
}

variable "token_days_left" {
  description = "The token monitor warns below so many days until the dispatch token expires, and alerts at a third of them."
  type        = number
  default     = 21
}
