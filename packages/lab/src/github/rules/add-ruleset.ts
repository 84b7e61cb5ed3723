import type { RulesetInput } from "../../core/github-contract.ts"
import { unprocessable } from "../errors.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { RULE_TYPES, type Rule, type Ruleset } from "./ruleset.ts"

/** Puts a ruleset into force; throws GitHub's 422 for a rule that the lab does not know. */
export function addRuleset(hub: Hub, repository: RepositoryState, input: RulesetInput): Ruleset {
  const ruleset: Ruleset = {
    id: hub.nextId(),
    name: input.name,
    enforcement: input.enforcement ?? "active",
    include: input.include,
    exclude: input.exclude ?? [],
    bypass: input.bypass ?? null,
    rules: input.rules.map(ruleOf),
    createdAt: hub.clock.now(),
  }
  repository.rulesets.push(ruleset)
  return ruleset
}

function ruleOf({ type, parameters }: RulesetInput["rules"][number]): Rule {
  const known = RULE_TYPES.find(candidate => candidate === type)
  if (known === undefined) throw unprocessable(`Invalid rule '${type}': the lab has ${RULE_TYPES.join(", ")}`)
  return { type: known, parameters: parameters ?? {} }
}
