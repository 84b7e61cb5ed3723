import { isRecord, optionalList, optionalRecord, optionalText, requiredText } from "../api/body.ts"
import {
  created,
  noContent,
  ok,
  param,
  repositoryRoute,
  type RepositoryCall,
  type Reply,
  type Route,
} from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound, validationFailed } from "../errors.ts"
import { addRuleset } from "../rules/add-ruleset.ts"
import { mayBypass, type Ruleset, rulesOf } from "../rules/ruleset.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "../views/urls.ts"
import { allows } from "../tokens/token.ts"
import type { RulesetInput } from "../../core/github-contract.ts"

const APP = { actor_id: 1, actor_type: "Integration", bypass_mode: "always" }
// The only bypass that can be asked for: GitHub's number of the role, always.
const ADMINISTRATORS = { actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }

function view(call: RepositoryCall, ruleset: Ruleset): Record<string, unknown> {
  const { hub, repository } = call
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: "branch",
    source_type: "Repository",
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId("RepositoryRuleset", ruleset.id),
    _links: {
      self: { href: `${apiUrl(hub, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${htmlUrl(hub, repository)}/rules/${ruleset.id}` },
    },
    created_at: isoTime(ruleset.createdAt),
    updated_at: isoTime(ruleset.createdAt),
  }
}

function fullView(call: RepositoryCall, ruleset: Ruleset): Record<string, unknown> {
  const { include, exclude, rules, bypass } = ruleset
  // GitHub shows who may pass over a ruleset only to those who may change it.
  const mayChange = allows(call.token.permissions, "administration", "write")
  return {
    ...view(call, ruleset),
    conditions: { ref_name: { include, exclude } },
    rules: rules.map(ruleView),
    current_user_can_bypass: mayBypass(call.repository, call.token, ruleset) ? "always" : "never",
    ...(mayChange ? { bypass_actors: bypass === null ? [] : [bypass === "admin" ? ADMINISTRATORS : APP] } : {}),
  }
}

function ruleView({ type, parameters }: Ruleset["rules"][number]): Record<string, unknown> {
  return { type, ...(Object.keys(parameters).length === 0 ? {} : { parameters }) }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function inputOf({ body }: RepositoryCall): RulesetInput {
  const resource = "RepositoryRuleset"
  const enforcement = (["active", "evaluate", "disabled"] as const).find(known => known === body["enforcement"])
  if (enforcement === undefined) throw validationFailed({ resource, field: "enforcement", code: "invalid" })
  if ((optionalText(body, "target") ?? "branch") !== "branch") {
    throw validationFailed({ resource, field: "target", code: "invalid" })
  }
  const actors = optionalList(body, "bypass_actors") ?? []
  const isKnown = (actor: unknown): boolean =>
    isRecord(actor) && Object.entries(ADMINISTRATORS).every(([key, value]) => actor[key] === value)
  if (!actors.every(isKnown)) throw validationFailed({ resource, field: "bypass_actors", code: "invalid" })
  const names = optionalRecord(optionalRecord(body, "conditions") ?? {}, "ref_name") ?? {}
  const rules = (optionalList(body, "rules") ?? []).map(rule => {
    const { type, parameters } = isRecord(rule) ? rule : {}
    return { type: String(type), parameters: isRecord(parameters) ? parameters : {} }
  })
  return {
    name: requiredText(body, "name"),
    enforcement,
    bypass: actors.length > 0 ? "admin" : null,
    include: texts(names["include"]),
    exclude: texts(names["exclude"]),
    rules,
  }
}

function find(call: RepositoryCall): Ruleset {
  const ruleset = call.repository.rulesets.find(({ id }) => String(id) === param(call, "ruleset"))
  if (ruleset === undefined) throw notFound()
  return ruleset
}

function list(call: RepositoryCall): Reply {
  const { items, headers } = paginate(call, call.repository.rulesets)
  return { ...ok(items.map(ruleset => view(call, ruleset))), headers }
}

function ofBranch(call: RepositoryCall): Reply {
  const { repository } = call
  const { items, headers } = paginate(call, rulesOf(repository, param(call, "branch")))
  const views = items.map(({ rule, ruleset }) => ({
    ...ruleView(rule),
    ruleset_source_type: "Repository",
    ruleset_source: repository.fullName,
    ruleset_id: ruleset.id,
  }))
  return { ...ok(views), headers }
}

function remove(call: RepositoryCall): Reply {
  const { rulesets } = call.repository
  rulesets.splice(rulesets.indexOf(find(call)), 1)
  return noContent
}

export const rulesetRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/rules/branches/:branch{.+}"], { metadata: "read" }, ofBranch),
  repositoryRoute(["GET", "/rulesets"], { metadata: "read" }, list),
  repositoryRoute(["GET", "/rulesets/:ruleset"], { metadata: "read" }, call => ok(fullView(call, find(call)))),
  repositoryRoute(["POST", "/rulesets"], { administration: "write" }, call =>
    created(fullView(call, addRuleset(call.hub, call.repository, inputOf(call)))),
  ),
  repositoryRoute(["DELETE", "/rulesets/:ruleset"], { administration: "write" }, remove),
]
