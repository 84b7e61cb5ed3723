#!/usr/bin/env -S node --
import process from "node:process"

// Each command reads process.argv as if it had been started itself.
const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = { doctor: () => import("./doctor.ts") }

const [name = ""] = process.argv.splice(2, 1)
const start = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (start === undefined) {
  process.stderr.write(`usage: npx --yes github:percihealth/auto-triage doctor [--help]\n`)
  process.exitCode = name === "--help" ? 0 : 2
} else await start()
