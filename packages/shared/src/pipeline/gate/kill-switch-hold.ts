import type { Hold } from "../gate.ts"

/** How the gate decides where the switch is off; by itself, so that saying so loads none of the other rules. */
export const KILL_SWITCH_HOLD: Hold = {
  kind: "hold",
  reason: "kill-switch",
  why: 'the variable AUTOFIX_ENABLED is not exactly "true"',
}
