import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether the agent can ask the model. */
export const modelKey = defineCheck({
  id: "model-key",
  step: "2",
  title: "The model's API takes ANTHROPIC_API_KEY",
  why: "Every fix fails at once.",
  breaks: ["fix"],
  ask: "https://console.anthropic.com/settings/keys: is the key of the environment autofix-agent there, active, and with a spending limit of its own?",
  read: ({ machine }) => machine.modelKeyValid(),
  judge: valid =>
    valid
      ? pass("the key is taken; asking cost nothing")
      : {
          state: "fail",
          seen: "the model's API refuses the key",
          fix: "Make a key at https://console.anthropic.com/settings/keys, then: gh secret set ANTHROPIC_API_KEY --env autofix-agent",
        },
})
