import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const FIX =
  "gh secret set JIRA_BASE_URL --body https://<site>.atlassian.net, or for a scoped token https://api.atlassian.com/ex/jira/<cloud id>; the cloud id is at https://<site>.atlassian.net/_edge/tenant_info"

/** Whether the address is one of the two that Jira Cloud has. */
export const address = defineCheck({
  id: "jira-address",
  step: "2",
  title: "JIRA_BASE_URL is the address of a Jira",
  why: "No ticket can be made.",
  breaks: ["ticket", "seen-again"],
  ask: "Is the secret JIRA_BASE_URL https://<site>.atlassian.net, without a path?",
  read: async ({ jira }) =>
    jira.address.given
      ? { kind: "seen", value: { address: jira.address, token: await jira.token() } }
      : { kind: "hidden", why: "JIRA_BASE_URL was not given to the doctor" },
  judge({ address: { baseUrl, form }, token }) {
    if (baseUrl === null) return { state: "fail", seen: "it is no https address", fix: FIX }
    if (token.kind === "seen" && token.value.kind === "no-jira")
      return { state: "fail", seen: `what answers at ${baseUrl} is no Jira, or the cloud id is wrong`, fix: FIX }
    if (token.kind === "hidden") return { state: "unknown", seen: token.why, fix: "Is it the address of your Jira?" }
    return form === "other"
      ? { state: "warn", seen: `${baseUrl} has a path that is not Jira Cloud's`, fix: FIX }
      : pass(form === "site" ? "the site's own address" : "the gateway of scoped tokens")
  },
})
