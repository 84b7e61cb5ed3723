import type { ServiceConfig } from "@auto-triage/shared/config/config"
import { ConfigError } from "@auto-triage/shared/errors"
import { editableOf } from "@auto-triage/shared/pipeline/policy/policy-context"

type Scope = { readonly editable: readonly string[]; readonly servicePath: string | null }

/**
 * What may be changed: the named service, otherwise the one that most of the changed files belong to, otherwise any
 * service. All of the repository where no service has a folder.
 *
 * @throws ConfigError where there is no service of that name
 */
export function chooseScope(question: {
  readonly services: readonly ServiceConfig[]
  readonly named: string | null
  readonly files: readonly string[]
}): Scope {
  const { services, named, files } = question
  if (named !== null) return scopeOf(find(services, named))
  const placed = services.filter(service => editableOf(service).length > 0)
  const owners = files.map(file => ownerOf(placed, file)).filter(owner => owner !== null)
  const counts = placed.map(service => ({ service, count: owners.filter(owner => owner === service).length }))
  const most = counts.toSorted((a, b) => b.count - a.count)[0]
  if (most !== undefined && most.count > 0) return scopeOf(most.service)
  return { editable: placed.flatMap(editableOf), servicePath: null }
}

function find(services: readonly ServiceConfig[], name: string): ServiceConfig {
  const service = services.find(candidate => candidate.name === name)
  if (service !== undefined) return service
  const names = services.map(candidate => candidate.name).join(", ")
  throw new ConfigError(
    names === ""
      ? "--service: the base has no .github/auto-triage.yml that names services"
      : `--service: there is no such service, use one of ${names}`,
  )
}

/** The service with the longest folder above the file. */
function ownerOf(services: readonly ServiceConfig[], file: string): ServiceConfig | null {
  const above = services.filter(({ path }) => path !== null && file.startsWith(`${path}/`))
  return above.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0] ?? null
}

function scopeOf(service: ServiceConfig): Scope {
  return { editable: editableOf(service), servicePath: service.path }
}
