import { toData } from "./to-data.ts"

/** A value as GitHub writes it into a string: null is empty, objects are "Object". */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : toData(value).coerceString()
}
