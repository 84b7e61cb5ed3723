import { configEdit } from "./config-edit.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"

type Plant = Misconfiguration["plant"]

const configured = (from: string | RegExp, to: string): Plant => {
  return world => configEdit(world, text => text.replace(from, to))
}

const inAutofix = (line: string): Plant => configured("autofix:\n", `autofix:\n  ${line}\n`)

function withdrawn(...models: readonly string[]): Plant {
  return ({ model }) => {
    model.toggles.withdrawn = models
    return () => {
      model.toggles.withdrawn = []
    }
  }
}

/** What can be wrong with the model's API and the limits of fixes. */
export const machineMisconfigurations: readonly Misconfiguration[] = [
  one(
    "the model's key is revoked",
    ({ model }) => {
      model.toggles.keyRevoked = true
      return () => {
        model.toggles.keyRevoked = false
      }
    },
    "fail model-key",
  ),
  one("the model was withdrawn", withdrawn("claude-opus-5-5"), "fail model-names"),
  one("the fallback model was withdrawn", withdrawn("claude-sonnet-5-5"), "warn model-names"),
  one(
    "the configured model does not exist",
    configured("  max-usd: 0.5\n", "  max-usd: 0.5\n  model: claude-x\n"),
    "fail model-names",
  ),
  one("a fix may cost more than a day", configured("max-usd-per-day: 5", "max-usd-per-day: 0.25"), "fail fix-budget"),
  one(
    "a day may cost more than a month",
    configured("max-usd-per-day: 5", "max-usd-per-day: 5\n  max-usd-per-month: 2"),
    "warn fix-budget",
  ),
  one("the agent's sandbox is off", configured("sandbox: preferred", "sandbox: off"), "warn runner-sandbox"),
  one("no fix a day", inAutofix("max-per-day: 0"), "fail config-file"),
  one("the budget of a day is nothing", configured("max-usd-per-day: 5", "max-usd-per-day: 0"), "fail config-file"),
  one("the budget of a fix is nothing", configured("max-usd: 0.5", "max-usd: 0"), "fail config-file"),
  one("the fallback is a model that is gone", inAutofix("fallback-model: claude-instant-1"), "warn model-names"),
]
