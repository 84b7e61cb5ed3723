import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** Whether the models of the configuration are there. */
export const models = defineCheck({
  id: "model-names",
  step: "2",
  title: "The key may use the configured models",
  why: "Every fix fails, or has nothing to fall back to.",
  breaks: ["fix"],
  ask: "Are autofix.model and autofix.fallback-model names of models that the key may use?",
  read: ({ machine }) => machine.models(),
  judge(known, { expected }) {
    const { model, fallbackModel } = expected.config.autofix
    const wanted = [
      { setting: "autofix.model", name: model, state: "fail" },
      ...(fallbackModel === null
        ? []
        : [{ setting: "autofix.fallback-model", name: fallbackModel, state: "warn" } as const]),
    ] as const
    return wanted.map(({ setting, name, state }): Verdict =>
      known.includes(name)
        ? pass(name, setting)
        : {
            state,
            subject: setting,
            seen: `the API has no model "${name}" for this key`,
            fix: `Set ${setting} in .github/auto-triage.yml to one of: ${known.slice(0, 12).join(", ")}`,
          },
    )
  },
})
