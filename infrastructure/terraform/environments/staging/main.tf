module "auto_triage_config" {
  source = "../../modules/auto-triage-config"

  auto_triage_config = var.auto_triage_config
  datadog_env        = var.datadog_env
  datadog_site       = var.datadog_site
  datadog_api_url    = var.datadog_api_url
}

# The provider does not read DATADOG_SITE, so its URL is made here. Terraform shows the first line of a block with its
# errors, so what they mean stands there.
provider "datadog" { # 403: check DATADOG_API_KEY and DATADOG_APP_KEY, which are keys of the organisation at datadog_site
  api_url = module.auto_triage_config.datadog_api_url
}

module "datadog_observability" {
  source = "../../modules/datadog-observability"

  create_autofix_pipeline             = var.datadog_autofix_enabled
  datadog_autofix_github_dispatch_pat = var.datadog_autofix_github_dispatch_pat

  services          = module.auto_triage_config.services
  datadog_env       = var.datadog_env
  datadog_app_url   = module.auto_triage_config.datadog_app_url
  name_suffix       = var.name_suffix
  github_repository = var.github_repository
  github_api_url    = var.github_api_url

  notify            = var.notify
  spend_usd_per_day = coalesce(var.spend_usd_per_day, module.auto_triage_config.spend_usd_per_day)
  token_days_left   = var.token_days_left
}
