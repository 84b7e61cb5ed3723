import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"
import { LongestFirst } from "./tools/check/longest-first.ts"

// "source" makes every import of a workspace package read its TypeScript, so tests need no build.
const conditions = ["source", "node", "import", "default"]

const ALL = ["{actions,packages}/*/src/**/*.test.ts", "tools/**/*.test.ts", "test/**/*.test.ts"]
// Tests of these folders leave nothing behind in their process, so one process may run many of their files.
const SHARING = ["packages/{shared,cli}/src/**/*.test.ts", "packages/lab/src/{github,jira}/**/*.test.ts"]
// But for these, which replace something that belongs to the whole process.
const ALONE = ["packages/shared/src/adapters/transport*.test.ts"]

export default defineConfig({
  // Below this, Vite tells that the source maps of inlined packages lead nowhere, a line for each file.
  logLevel: "error",
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    server: { deps: { inline: [/@actions\//] } },
    // The slow tests wait for processes, latencies and back-offs for half of their time.
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: LongestFirst },
    // Generous, because nothing waits on time: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "shared process", include: SHARING, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: "own process", include: ALL, exclude: SHARING } },
      { extends: true, test: { name: "own globals", include: ALONE } },
    ],
  },
})
