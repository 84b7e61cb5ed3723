import { join } from "node:path"

const here = import.meta.dirname

/** Actions of third parties that the lab brings along, by `owner/repo`; each does the real protocol or says what it lacks. */
export const standIns: Readonly<Record<string, string>> = {
  "actions/checkout": join(here, "checkout"),
  "actions/create-github-app-token": join(here, "create-github-app-token"),
  "actions/download-artifact": join(here, "download-artifact"),
  "actions/setup-node": join(here, "setup-node"),
  "actions/upload-artifact": join(here, "upload-artifact"),
  "google-github-actions/auth": join(here, "google-auth"),
  "opentofu/setup-opentofu": join(here, "setup-opentofu"),
}
