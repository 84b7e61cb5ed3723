import type { StormFigures, StormRequest } from "./run-storm.ts"

/** The figures for a terminal, with the command that repeats them. */
export function writeStormReport(request: StormRequest, figures: StormFigures, seconds: number): string {
  const { ends, sweeps, calls, hit, open, closed, faults, hours } = figures
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0)
  return [
    `${request.dispatches} dispatches over ${request.issues} issues, ${hours.toFixed(1)} hours of their clock in ${seconds.toFixed(1)} s`,
    `runs: ${list(ends)}`,
    `sweeps: ${sweeps.before} during the storm, ${sweeps.after} after it; triages started by them: ${sweeps.started}; dispatches that reached no run: ${sweeps.refused}`,
    `calls: ${sum(calls)} (${list(calls)})`,
    `faults: ${sum(hit)} (${list(hit)})`,
    `open tickets: ${open}; closed as duplicates: ${closed}`,
    ...faults.map(fault => `WRONG: ${fault}`),
    faults.length === 0 ? "exactly one open ticket for each error, and the ledger names it" : `${faults.length} wrong`,
    `again: npm run storm -- --dispatches ${request.dispatches} --issues ${request.issues} --faults ${request.faults} --seed ${request.seed}`,
    "",
  ].join("\n")
}
