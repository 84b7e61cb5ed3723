import type { Expected } from "../../doctor-sources.ts"

/** What puts Datadog back to what Terraform says. */
export function deployCommand({ repository }: Pick<Expected, "repository">): string {
  return `Run the deployment again: gh workflow run deploy-observability.yml -R ${repository}`
}
