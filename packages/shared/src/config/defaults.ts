import type { Config } from "./config.ts"

/** What holds where the configuration file says nothing: the runbook's case. */
export const DEFAULT_CONFIG: Config = {
  site: "datadoghq.eu",
  productionEnvironments: ["production", "prod"],
  services: [],
  teams: {},
  defaultTeam: null,
  jira: {
    project: "PPL",
    issueType: "Bug",
    labels: ["auto-triage"],
    teamField: null,
    fields: {},
    whenDone: "reopen",
    reopenTransition: null,
    wontFixResolutions: ["Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce"],
    linkType: "Relates",
    occurrencesField: null,
    priorities: [
      { atLeast: 80, name: "Highest" },
      { atLeast: 60, name: "High" },
      { atLeast: 35, name: "Medium" },
      { atLeast: 15, name: "Low" },
      { atLeast: 0, name: "Lowest" },
    ],
  },
  score: {
    weights: {},
    bands: {
      occurrences: [
        { atLeast: 1000, points: 20 },
        { atLeast: 100, points: 15 },
        { atLeast: 10, points: 8 },
        { atLeast: 2, points: 3 },
      ],
      users: [
        { atLeast: 100, points: 20 },
        { atLeast: 10, points: 14 },
        { atLeast: 2, points: 6 },
        { atLeast: 1, points: 2 },
      ],
      recencyHours: [
        { atLeast: 24, points: 0 },
        { atLeast: 1, points: 3 },
        { atLeast: 0, points: 5 },
      ],
    },
  },
  routes: [],
  ledger: { repository: null, namespace: "refs/auto-triage/issues", settleMs: 60_000, leaseMs: 300_000 },
  gate: { minScore: 20, minFixability: 50 },
  redact: [],
  samples: { windowHours: 168, limit: 1000 },
}
