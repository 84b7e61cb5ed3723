import { defineConfig } from "vitest/config"

// "source" makes every import of a workspace package read its TypeScript, so tests need no build.
const conditions = ["source", "node", "import", "default"]

export default defineConfig({
  // Below this, Vite tells that the source maps of inlined packages lead nowhere, a line for each file.
  logLevel: "error",
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{actions,packages}/*/src/**/*.test.ts", "tools/**/*.test.ts", "test/**/*.test.ts"],
    server: { deps: { inline: [/@actions\//] } },
    // Tests wait for processes more than they compute, so every core takes a file.
    maxWorkers: "100%",
    // Generous, because nothing waits on time: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
