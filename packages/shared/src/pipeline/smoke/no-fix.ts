import type { SmokeTask } from "./smoke-task.ts"

/** Why this test looks at no fix, in words; null where it does. */
export function noFix({ mode, fixSwitch }: SmokeTask): string | null {
  if (mode !== "full") return "not part of this mode"
  return fixSwitch === "off" ? "AUTOFIX_ENABLED is off, so no fix starts" : null
}
