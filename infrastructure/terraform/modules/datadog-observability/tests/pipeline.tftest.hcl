# terraform test (1.7 and later) or tofu test (1.8 and later): the provider is mocked, nothing here asks Datadog.

mock_provider "datadog" {
  mock_data "datadog_monitors" {
    defaults = { monitors = [] }
  }
}

variables {
  create_autofix_pipeline             = true
  datadog_autofix_github_dispatch_pat = "github_pat_example"

  services = {
    "api"      = { source = "backend", new_above = 2, impact_above = 7, impact_window = "90m" }
    "shop/web" = { source = "browser" }
    "jobs"     = {}
  }
  datadog_env       = "staging"
  datadog_app_url   = "https://app.datadoghq.eu"
  name_suffix       = "-staging"
  github_repository = "Example/Shop"
  github_api_url    = "https://api.github.com/"
  spend_usd_per_day = 10
  token_days_left   = 20
}

run "two_monitors_for_each_service" {
  command = plan

  assert {
    condition     = datadog_monitor.new_issue["api"].query == "error-tracking(\"service:api env:staging\").source(\"backend\").new().rollup(\"count\").by(\"issue.id\").last(\"1d\") > 2"
    error_message = "The New Issue monitor counts what the service's configuration says."
  }

  assert {
    condition     = datadog_monitor.high_impact["shop/web"].query == "error-tracking(\"service:\\\"shop/web\\\" env:staging\").source(\"browser\").impact().rollup(\"count\").by(\"issue.id\").last(\"1h\") > 50"
    error_message = "A name that the search would not take as one word is quoted."
  }
}

run "what_a_service_leaves_out_has_the_defaults_of_the_file" {
  command = plan

  assert {
    condition     = datadog_monitor.new_issue["jobs"].query == "error-tracking(\"service:jobs env:staging\").source(\"all\").new().rollup(\"count\").by(\"issue.id\").last(\"1d\") > 0"
    error_message = "Every source, from the first occurrence on."
  }

  assert {
    condition     = datadog_monitor.high_impact["jobs"].query == "error-tracking(\"service:jobs env:staging\").source(\"all\").impact().rollup(\"count\").by(\"issue.id\").last(\"1h\") > 50"
    error_message = "Above 50 within an hour."
  }
}

run "the_webhook_sends_the_variable_to_the_repository" {
  command = plan

  assert {
    condition     = datadog_webhook.dispatch[0].url == "https://api.github.com/repos/Example/Shop/dispatches"
    error_message = "The webhook starts workflows of the repository."
  }

  assert {
    condition     = jsondecode(datadog_webhook.dispatch[0].custom_headers).Authorization == "Bearer $AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"
    error_message = "The header names the variable of this environment, not the token."
  }

  assert {
    condition     = output.webhook == "perci-autofix-dispatch-staging" && output.token_variable == "AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"
    error_message = "Names of the organisation carry the suffix."
  }
}

run "nothing_exists_where_the_pipeline_is_off" {
  command = plan

  variables {
    create_autofix_pipeline             = false
    datadog_autofix_github_dispatch_pat = ""
  }

  assert {
    condition     = length(datadog_webhook.dispatch) + length(datadog_webhook_custom_variable.dispatch_token) + length(datadog_monitor.new_issue) + length(datadog_monitor.high_impact) + length(datadog_monitor.watch) == 0
    error_message = "Switched off, the module makes nothing."
  }
}

run "a_missing_token_is_refused" {
  command = plan

  variables {
    datadog_autofix_github_dispatch_pat = ""
  }

  expect_failures = [datadog_webhook_custom_variable.dispatch_token]
}

run "a_token_with_the_line_break_of_its_file_is_refused" {
  command = plan

  variables {
    datadog_autofix_github_dispatch_pat = "github_pat_example\n"
  }

  expect_failures = [var.datadog_autofix_github_dispatch_pat]
}

run "an_environment_without_services_is_refused" {
  command = plan

  variables {
    services = {}
  }

  expect_failures = [datadog_webhook.dispatch]
}

run "an_upper_case_suffix_is_refused" {
  command = plan

  variables {
    name_suffix = "-Staging"
  }

  expect_failures = [var.name_suffix]
}

run "a_spend_of_nothing_is_refused" {
  command = plan

  variables {
    spend_usd_per_day = 0
  }

  expect_failures = [var.spend_usd_per_day]
}

run "the_watch_may_not_tell_the_dispatch_webhook" {
  command = plan

  variables {
    notify = ["@webhook-perci-autofix-dispatch-staging"]
  }

  expect_failures = [var.notify]
}

run "a_webhook_of_another_environment_is_not_taken" {
  command = plan

  override_data {
    target = data.datadog_monitors.with_this_webhook
    values = { monitors = [{ id = 1, name = "[production] api - new error (auto-triage)", type = "error-tracking alert" }] }
  }

  expect_failures = [datadog_webhook.dispatch]
}

run "a_name_that_is_more_than_a_name_is_refused" {
  command = plan

  variables {
    services = { "api env:* @webhook-other" = {} }
  }

  expect_failures = [var.services]
}

run "a_name_of_two_lines_is_refused" {
  command = plan

  variables {
    services = { "api\nkind=other" = {} }
  }

  expect_failures = [var.services]
}

run "a_name_in_upper_case_is_refused" {
  command = plan

  variables {
    services = { Api = {} }
  }

  expect_failures = [var.services]
}

run "a_service_that_is_null_is_refused" {
  command = plan

  variables {
    services = { api = null }
  }

  expect_failures = [var.services]
}

run "a_source_that_datadog_has_not_is_refused" {
  command = plan

  variables {
    services = { api = { source = "server" } }
  }

  expect_failures = [var.services]
}

run "a_negative_new_above_is_refused" {
  command = plan

  variables {
    services = { api = { new_above = -1 } }
  }

  expect_failures = [var.services]
}

run "half_an_occurrence_is_refused" {
  command = plan

  variables {
    services = { api = { impact_above = 1.5 } }
  }

  expect_failures = [var.services]
}

run "an_impact_above_zero_is_refused" {
  command = plan

  variables {
    services = { api = { impact_above = 0 } }
  }

  expect_failures = [var.services]
}

run "a_window_beyond_two_days_is_refused" {
  command = plan

  variables {
    services = { api = { impact_window = "49h" } }
  }

  expect_failures = [var.services]
}

run "a_window_in_days_is_refused" {
  command = plan

  variables {
    services = { api = { impact_window = "1d" } }
  }

  expect_failures = [var.services]
}

run "an_environment_that_is_no_tag_is_refused" {
  command = plan

  variables {
    datadog_env = "staging\" OR \"x"
  }

  expect_failures = [var.datadog_env]
}
