import type { Comparator } from "../monitor-query.ts"

/** Whether a monitor's condition holds for a value. */
export function compareValue(value: number, comparator: Comparator, threshold: number): boolean {
  switch (comparator) {
    case "<":
      return value < threshold
    case "<=":
      return value <= threshold
    case ">":
      return value > threshold
    case ">=":
      return value >= threshold
    case "==":
      return value === threshold
    case "!=":
      return value !== threshold
  }
}
