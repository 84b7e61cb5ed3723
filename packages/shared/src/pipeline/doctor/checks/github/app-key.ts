import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether id and key belong together. */
export const appKey = defineCheck({
  id: "app-key",
  step: "1a",
  title: "AUTOFIX_APP_PRIVATE_KEY is a key of the App AUTOFIX_APP_ID",
  why: "Without the App no pull request opens: the job that publishes cannot get a token.",
  breaks: ["pull-request"],
  ask: "Start the doctor's workflow (gh workflow run doctor.yml): its job in the environment autofix-publish has the App's id and key.",
  read: ({ github }) => github.app(),
  judge: app =>
    app.kind === "known"
      ? pass(`GitHub takes the key, of the App ${app.name} (${app.slug})`)
      : {
          state: "fail",
          seen: `GitHub does not take the key: ${app.why}`,
          fix: "The App's settings → General: note the App ID and generate a private key, then: gh secret set AUTOFIX_APP_ID --env autofix-publish, and gh secret set AUTOFIX_APP_PRIVATE_KEY --env autofix-publish < KEY.pem",
        },
})
