variable "create_autofix_pipeline" {
  description = "Whether the pipeline exists in this environment. False: no webhook, no token, no monitor, no dashboard."
  type        = bool
  nullable    = false
}

variable "datadog_autofix_github_dispatch_pat" {
  description = "Fine-grained token of the machine user with Contents: Read and write on the repository. Datadog's webhook sends alerts with it."
  type        = string
  sensitive   = true
  default     = ""
  nullable    = false

  # Whatever is not visible ASCII breaks the header that the token is sent in, e.g. the newline of a file.
  validation {
    condition     = can(regex("^[!-~]*$", var.datadog_autofix_github_dispatch_pat))
    error_message = "datadog_autofix_github_dispatch_pat must be the token alone: it has a space, a line break or another invisible character in it or at its end."
  }

  validation {
    condition     = can(regex("^[^\"$\\\\]*$", var.datadog_autofix_github_dispatch_pat))
    error_message = "datadog_autofix_github_dispatch_pat must be the token alone: it has a quote, a backslash or a dollar sign in it, which no token of GitHub has."
  }
}

variable "services" {
  description = "Services to monitor, by their name in Datadog: issue source (all, backend, browser, mobile), and the occurrences above which a new issue (within a day) and a high-impact one (within the window, at most 48h) alert."
  type = map(object({
    source        = optional(string, "all")
    new_above     = optional(number, 0)
    impact_above  = optional(number, 50)
    impact_window = optional(string, "1h")
  }))
  nullable = false

  # What auto-triage-config refuses in the file is refused here too, because whoever calls this module alone has no file.
  # Names go into queries and messages: whatever is not a name could end either of them.
  validation {
    condition     = alltrue([for name in keys(var.services) : can(regex("^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}0-9_.:/-]{0,99}$", name))])
    error_message = "services: ${join(", ", [for name in keys(var.services) : jsonencode(name) if !can(regex("^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}0-9_.:/-]{0,99}$", name))])} must be the service as Datadog shows it: lower-case letters, digits and _ . : / - after a letter."
  }

  validation {
    condition     = alltrue([for service in values(var.services) : service != null])
    error_message = "${join(", ", [for name, service in var.services : "services.${name}" if service == null])} must be an object, e.g. {}, which has all defaults."
  }

  validation {
    condition     = alltrue([for service in values(var.services) : contains(["all", "backend", "browser", "mobile"], try(service.source, "all"))])
    error_message = "${join(", ", [for name, service in var.services : "services.${name}.source" if !contains(["all", "backend", "browser", "mobile"], try(service.source, "all"))])} must be one of all, backend, browser, mobile."
  }

  validation {
    condition     = alltrue([for service in values(var.services) : try(service.new_above >= 0 && floor(service.new_above) == service.new_above, true)])
    error_message = "${join(", ", [for name, service in var.services : "services.${name}.new_above" if !try(service.new_above >= 0 && floor(service.new_above) == service.new_above, true)])} must be a whole number, 0 or more."
  }

  validation {
    condition     = alltrue([for service in values(var.services) : try(service.impact_above >= 1 && service.impact_above <= 1000000000 && floor(service.impact_above) == service.impact_above, true)])
    error_message = "${join(", ", [for name, service in var.services : "services.${name}.impact_above" if !try(service.impact_above >= 1 && service.impact_above <= 1000000000 && floor(service.impact_above) == service.impact_above, true)])} must be a whole number from 1 to 1000000000."
  }

  validation {
    condition     = alltrue([for service in values(var.services) : can(regex("^(?:(?:[1-9]|[1-3][0-9]|4[0-8])h|(?:[1-9][0-9]{0,2}|1[0-9]{3}|2[0-7][0-9]{2}|28[0-7][0-9]|2880)m)$", try(service.impact_window, "1h")))])
    error_message = "${join(", ", [for name, service in var.services : "services.${name}.impact_window" if !can(regex("^(?:(?:[1-9]|[1-3][0-9]|4[0-8])h|(?:[1-9][0-9]{0,2}|1[0-9]{3}|2[0-7][0-9]{2}|28[0-7][0-9]|2880)m)$", try(service.impact_window, "1h")))])} must be a time such as 1h or 30m, at most 48h."
  }
}

variable "datadog_env" {
  description = "Value of Datadog's env tag."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9_.-]{0,49}$", var.datadog_env))
    error_message = "datadog_env must be the value of Datadog's env tag: lower-case letters, digits, \".\", \"_\" and \"-\", beginning with a letter, e.g. staging."
  }
}

variable "datadog_app_url" {
  description = "URL of Datadog's pages, for the links among the outputs."
  type        = string
  nullable    = false
}

variable "name_suffix" {
  description = "Suffix of the webhook's and the token variable's names, which belong to the whole Datadog organisation: empty for production, -staging for staging."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:-[a-z0-9]+)*$", var.name_suffix)) && length(var.name_suffix) <= 40
    error_message = "name_suffix must be empty, or lower-case letters and digits after a hyphen, e.g. -staging."
  }
}

variable "github_repository" {
  description = "Repository whose workflows take the alerts, owner/name."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", var.github_repository))
    error_message = "github_repository must be owner/name, e.g. percihealth/perci-platform-monorepo."
  }
}

variable "github_api_url" {
  description = "URL of GitHub's API, as Datadog reaches it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(?:https://[^/?#@$\"\\s]+|http://(?:127[.]0[.]0[.]1|localhost|\\[::1\\])(?::[0-9]{1,5})?)(?:/[A-Za-z0-9._/-]*)?$", var.github_api_url))
    error_message = "github_api_url must be an https URL such as https://api.github.com: the dispatch token is sent there."
  }
}

variable "notify" {
  description = "Datadog handles that the watch monitors tell, e.g. @slack-alerts or @oncall@example.com."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for handle in var.notify : can(regex("^@[A-Za-z0-9][A-Za-z0-9@._+-]*$", handle))])
    error_message = "notify must list Datadog handles, each beginning with \"@\" and without spaces, e.g. @slack-alerts."
  }

  validation {
    condition     = alltrue([for handle in var.notify : !startswith(handle, "@webhook-perci-autofix-dispatch")])
    error_message = "notify must not name the dispatch webhook: the alarm about a dead pipeline has to go another way."
  }
}

variable "spend_usd_per_day" {
  description = "The spend monitor alerts above so many USD within a day."
  type        = number
  nullable    = false

  validation {
    condition     = var.spend_usd_per_day > 0 && var.spend_usd_per_day <= 10000
    error_message = "spend_usd_per_day must be more than 0 and at most 10000 USD."
  }
}

variable "token_days_left" {
  description = "The token monitor warns below so many days until the dispatch token expires, and alerts at a third of them."
  type        = number
  nullable    = false

  validation {
    condition     = var.token_days_left >= 3 && var.token_days_left <= 90 && floor(var.token_days_left) == var.token_days_left
    error_message = "token_days_left must be a whole number of days from 3 to 90."
  }
}
