import { loadConfig } from "@auto-triage/shared/config/load-config"
import type { BareDatadog } from "../bare-datadog.ts"
import type { ProvisionOrder } from "../provision-order.ts"

/** What Terraform is told in tests: the text of a configuration, for this Datadog. */
export function testOrder(bare: Pick<BareDatadog, "url" | "keys">, text: string): ProvisionOrder {
  return {
    config: loadConfig(text, "auto-triage.yml"),
    configText: text,
    urls: { datadog: bare.url, github: "http://127.0.0.1:4000" },
    // Datadog's tags are in lower case, and GitHub's addresses are not.
    repository: "Percihealth/Shop.Front",
    keys: bare.keys,
    token: "github_pat_of_the_test",
  }
}
