import { defineCheck } from "../../check.ts"
import type { Expected } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { webhookHeaders } from "./webhook-headers.ts"
import { type EnvironmentWebhook, readWebhooks } from "./webhooks.ts"

/** Whether alerts go to this repository. */
export const webhook = defineCheck({
  id: "datadog-webhook",
  step: "3",
  title: "The webhook exists and leads to this repository",
  why: "Alerts go nowhere, or to somebody else with the dispatch token.",
  breaks: ["dispatch"],
  ask: "Integrations → Webhooks: is there perci-autofix-dispatch, with the URL https://api.github.com/repos/<owner>/<name>/dispatches and JSON as its format?",
  read: readWebhooks,
  judge: (webhooks, { expected }) => webhooks.map(found => verdictOn(found, expected)),
})

function verdictOn({ environment, webhook: found }: EnvironmentWebhook, expected: Expected): Verdict {
  const subject = environment.webhook
  const fix = deployCommand(expected)
  if (found === null) return { state: "fail", subject, seen: "there is no webhook of this name", fix }
  const path = `/repos/${expected.repository}/dispatches`.toLowerCase()
  if (!found.url.toLowerCase().endsWith(path))
    return { state: "fail", subject, seen: `it leads to ${found.url}, not to ${expected.repository}`, fix }
  if (!found.reachesGitHub)
    return {
      state: "fail",
      subject,
      seen: `it leads to ${found.url}, which is not GitHub's API: the dispatch token is sent there`,
      fix: `gh variable delete DATADOG_GITHUB_API_URL, make a new dispatch token, then ${lowered(fix)}`,
    }
  if (found.encodeAs !== "json") return { state: "fail", subject, seen: "it sends a form instead of JSON", fix }
  const kind = webhookHeaders(found.headers).get("content-type")
  if (kind !== undefined && !/^application\/(?:[\w.-]{1,60}\+)?json\b/i.test(kind))
    return { state: "fail", subject, seen: `its header Content-Type is ${kind}, and GitHub wants JSON`, fix }
  return pass(`it leads to ${expected.repository}`, subject)
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
