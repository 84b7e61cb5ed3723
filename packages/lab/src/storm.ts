// Sends many dispatches with faults through the product in a world without sockets, and counts the tickets in the end:
//   npm run storm -- [--dispatches 10000] [--issues 250] [--faults 0.05] [--seed 1]
import process from "node:process"
import { parseArgs } from "node:util"
import { runStorm } from "./storm/run-storm.ts"
import { writeStormReport } from "./storm/write-storm-report.ts"

const { values } = parseArgs({
  options: {
    dispatches: { type: "string", default: "10000" },
    issues: { type: "string", default: "250" },
    faults: { type: "string", default: "0.05" },
    seed: { type: "string", default: "1" },
  },
})
const request = {
  dispatches: Number(values.dispatches),
  issues: Number(values.issues),
  faults: Number(values.faults),
  seed: Number(values.seed),
}
const started = performance.now()
const figures = await runStorm(request)
process.stdout.write(writeStormReport(request, figures, (performance.now() - started) / 1000))
process.exitCode = figures.faults.length === 0 ? 0 : 1
