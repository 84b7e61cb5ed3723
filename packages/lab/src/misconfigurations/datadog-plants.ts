import type { DatadogPermission } from "../datadog/datadog-state.ts"
import type { DatadogToggles } from "../datadog/datadog-toggles.ts"
import type { World } from "../world/world.ts"
import { datadogEdit } from "./datadog-edit.ts"
import type { Mend, Misconfiguration } from "./misconfiguration.ts"
import { monitorEdit } from "./monitor-edit.ts"

type Plant = Misconfiguration["plant"]

export const WEBHOOK = "/api/v1/integration/webhooks/configuration/webhooks/perci-autofix-dispatch"
export const VARIABLE = "/api/v1/integration/webhooks/configuration/custom-variables/AUTOFIX_GITHUB_DISPATCH_TOKEN"
export const BACKEND = ["service:backend-api", "env:production"]
export const NEW_ISSUE = [...BACKEND, "auto-triage:new-issue"]
export const HIGH_IMPACT = [...BACKEND, "auto-triage:high-impact"]
const DAY_MS = 86_400_000

export function without(permission: DatadogPermission): Plant {
  return ({ datadog }) => {
    datadog.permissions.deny(permission)
    return () => datadog.permissions.allow(permission)
  }
}

export function toggled(change: Partial<DatadogToggles>): Plant {
  return ({ datadog: { toggles } }) => {
    const before = { ...toggles }
    Object.assign(toggles, change)
    return () => void Object.assign(toggles, before)
  }
}

export function changed(path: string, change: (old: Record<string, string>) => object): Plant {
  return async world => {
    const old = (await datadogEdit(world, ["GET", path])) as Record<string, string>
    await datadogEdit(world, ["PUT", path], change(old))
    return async () => void (await datadogEdit(world, ["PUT", path], old))
  }
}

export function replaced(path: string, body: (world: World) => object): Plant {
  return async world => {
    const old = (await datadogEdit(world, ["GET", path])) as object
    await datadogEdit(world, ["DELETE", path])
    return async () => {
      const value = body(world)
      await datadogEdit(world, ["POST", path.slice(0, path.lastIndexOf("/"))], { ...old, ...value })
    }
  }
}

export const edited = (tags: readonly string[], change: Parameters<typeof monitorEdit>[2]): Plant => {
  return world => monitorEdit(world, tags, change)
}

/** A point of a metric in place of those that are there; the mend puts them back, so that no other plant sees it. */
export function measured(metric: string, value: number, minutesAgo = 0): Plant {
  return async world => {
    const putBack = world.datadog.forgetMetric(metric)
    const tags = [`repository:${world.repository.toLowerCase()}`]
    const points = [{ timestamp: Math.floor(world.clock.now() / 1000) - minutesAgo * 60, value }]
    await datadogEdit(world, ["POST", "/api/v2/series"], { series: [{ metric, type: 3, points, tags }] })
    return putBack
  }
}

/** As if no point of a metric had ever come to monitors that are days old. */
export function silent(metric: string): Plant {
  return async world => {
    const putBack = world.datadog.forgetMetric(metric)
    const mend = await toggled({ monitorsOlderByMs: 2 * DAY_MS })(world)
    return async () => {
      await mend()
      putBack()
    }
  }
}

/** Several as one, mended in the opposite order. */
export function together(...plants: readonly Plant[]): Plant {
  return async world => {
    const mends: Mend[] = []
    for (const plant of plants) mends.unshift(await plant(world))
    return async () => {
      for (const mend of mends) await mend()
    }
  }
}
