# The state holds the dispatch token: keep the bucket closed, versioned and encrypted. docs/terraform.md says how to
# encrypt state and plan themselves with OpenTofu.
terraform {
  backend "gcs" {
    bucket = "percihealth-terraform-state"
    prefix = "datadog-observability/staging"
  }
}
