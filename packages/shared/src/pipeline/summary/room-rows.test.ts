import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../config/defaults.ts"
import { roomRows } from "./room-rows.ts"

test("the summary tells what is taken and left of each cap and budget", () => {
  const room = { open: 6, running: 1, today: 3, dayUsd: 0.8, monthUsd: 200.125 }
  expect(roomRows(room, { ...DEFAULT_CONFIG.autofix, maxUsdPerDay: 1 })).toEqual([
    ["Open pull requests", "6 of 5, 0 left"],
    ["At work", "1 of 2, 1 left"],
    ["Started on this UTC day", "3 of 10, 7 left"],
    ["Counted as spent on this UTC day", "$0.80 of $1.00, $0.20 left"],
    ["Counted as spent in this UTC month", "$200.1250 of $200.00, $0.00 left"],
  ])
})
