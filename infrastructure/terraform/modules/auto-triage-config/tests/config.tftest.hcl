# terraform test, tofu test: nothing here asks Datadog.

variables {
  auto_triage_config = "tests/files/good.yml"
  datadog_env        = "staging"
}

run "services_of_staging" {
  command = plan

  assert {
    condition     = join(" ", keys(output.services)) == join(" ", ["api", "jobs.nightly", "shop/web"])
    error_message = "Staging has the services that name it and those that name no environment."
  }

  assert {
    condition     = output.services["api"] == { source = "backend", new_above = 2, impact_above = 7, impact_window = "90m" }
    error_message = "What the monitors watch comes from the file."
  }

  assert {
    condition     = output.services["shop/web"] == { source = "all", new_above = 0, impact_above = 50, impact_window = "1h" }
    error_message = "What the file leaves out has the defaults of docs/configuration.md."
  }

  assert {
    condition     = output.datadog_api_url == "https://api.us5.datadoghq.com/" && output.datadog_app_url == "https://us5.datadoghq.com"
    error_message = "The URLs are those of the file's site."
  }

  assert {
    condition     = output.spend_usd_per_day == 3.5
    error_message = "The spend comes from autofix.max-usd-per-day."
  }
}

run "services_of_the_first_production_environment" {
  command = plan

  variables {
    datadog_env = "live"
  }

  assert {
    condition     = join(" ", keys(output.services)) == join(" ", ["checkout", "jobs.nightly", "shop/web"])
    error_message = "A service without environments runs in the first production one."
  }
}

run "the_variable_goes_before_the_file" {
  command = plan

  variables {
    datadog_site = "datadoghq.eu"
  }

  assert {
    condition     = output.datadog_api_url == "https://api.datadoghq.eu/" && output.datadog_app_url == "https://app.datadoghq.eu"
    error_message = "datadog_site replaces the file's site."
  }
}

run "faults_of_the_file_stop_before_the_provider_starts" {
  command = plan

  variables {
    auto_triage_config = "tests/files/faulty.yml"
  }

  expect_failures = [output.datadog_api_url]
}

run "keys_without_a_value_are_faults_too" {
  command = plan

  variables {
    auto_triage_config = "tests/files/nulls.yml"
  }

  expect_failures = [output.datadog_api_url]
}

run "a_site_with_a_scheme_is_refused" {
  command = plan

  variables {
    datadog_site = "https://datadoghq.eu"
  }

  expect_failures = [var.datadog_site]
}

run "an_environment_that_is_no_tag_is_refused" {
  command = plan

  variables {
    datadog_env = "Staging"
  }

  expect_failures = [var.datadog_env]
}

run "keys_travel_encrypted" {
  command = plan

  variables {
    datadog_api_url = "http://datadog.example.com/"
  }

  expect_failures = [var.datadog_api_url]
}
