import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { knownApp } from "./known-app.ts"

/** The App listens to nothing. */
export const appWebhook = defineCheck({
  id: "app-webhook",
  step: "1a",
  title: "The App's webhook is off, and it subscribes to no event",
  why: "The App only signs for tokens. A webhook sends what happens in the repository to an address that nobody looks after.",
  breaks: [],
  ask: "The App's settings → General → Webhook: is Active off?",
  read: knownApp,
  judge: ({ hookUrl, events, slug }) => {
    if (hookUrl === null && events.length === 0) return pass("off, no events")
    const hook = hookUrl === null ? [] : [`its webhook has the address ${hookUrl}`]
    const subscribed = events.length === 0 ? [] : [`it subscribes to ${events.join(", ")}`]
    return {
      state: "fail",
      seen: [...hook, ...subscribed].join(" and "),
      fix: `The settings of the App ${slug}: General → Webhook: clear Active and the URL; Permissions & events: clear every event`,
    }
  },
})
