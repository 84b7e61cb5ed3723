import { CAPABILITIES } from "../capability.ts"
import type { RollbackChange } from "../rollback-change.ts"
import { placeWords } from "../switch-places.ts"
import { type BackOrder, leftToPerson, nothingLeft, type WayBack } from "./way-back.ts"

const OFF = "false"

/** Variables that were set to false, and secrets that were deleted. */
export async function namedBack(
  order: BackOrder,
  change: Extract<RollbackChange, { kind: "variable" | "secret" }>,
): Promise<WayBack> {
  return change.kind === "variable" ? variableBack(order, change) : secretBack(order, change)
}

async function variableBack(
  { host }: BackOrder,
  { name, environment, before }: Extract<RollbackChange, { kind: "variable" }>,
): Promise<WayBack> {
  const read = async (): Promise<string | null> => {
    const places = await host.variable(name, [environment])
    return places.find(place => place.environment === environment)?.value ?? null
  }
  const now = await read()
  const at = `${name} of ${placeWords(environment)}`
  // Whoever gave it another value since has decided anew.
  if (now !== OFF) return nothingLeft(`${at} is ${valueWords(now)} already, and is left so`)
  const path = `${environment === null ? "/actions" : `/environments/${environment}`}/variables/${name}`
  return {
    byHand: null,
    remains: false,
    note: null,
    steps: [
      {
        words:
          before === null
            ? `delete ${at}, as before`
            : `set ${name} to ${JSON.stringify(before)} in ${placeWords(environment)}, as before`,
        request: `${before === null ? "DELETE" : "PATCH"} ${path}`,
        change: null,
        run: () =>
          before === null ? host.deleteVariable(name, environment) : host.setVariable(name, environment, before),
      },
    ],
    async prove() {
      const then = await read()
      return [{ state: then === before ? "proven" : "refuted", words: `${at} is ${valueWords(then)}` }]
    },
  }
}

function valueWords(value: string | null): string {
  return value === null ? "not set" : JSON.stringify(value)
}

async function secretBack(
  { host }: BackOrder,
  { name, environment }: Extract<RollbackChange, { kind: "secret" }>,
): Promise<WayBack> {
  const found = await host.secret(name, [environment])
  const at = `${name} of ${placeWords(environment)}`
  if (found.some(place => place.environment === environment)) return nothingLeft(`the secret ${at} is there`)
  const known = Object.values(CAPABILITIES).find(one => one.secrets.includes(name))
  return leftToPerson(`${at}: ${known?.anew ?? "store it anew"}`)
}
