import { ConfigError } from "@auto-triage/shared/errors"
import { judgePatch } from "./policy/judge-patch.ts"
import { readPolicyCommand } from "./policy/read-policy-command.ts"
import { POLICY_USAGE } from "./policy/usage.ts"

// A reader like `head` may go before everything is written.
process.stdout.on("error", error => {
  if (!("code" in error && error.code === "EPIPE")) throw error
})

try {
  await main()
} catch (error) {
  const isUsage = error instanceof ConfigError
  process.stderr.write(`${isUsage ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  // Node's own status for a fault of ours would be 1, which means that the patch is refused.
  process.exitCode = isUsage ? 2 : 3
}

async function main(): Promise<void> {
  const command = readPolicyCommand(process.argv.slice(2))
  if (command.kind === "help") {
    process.stdout.write(POLICY_USAGE)
    return
  }
  const judged = await judgePatch(command)
  process.stdout.write(`${JSON.stringify(judged, null, 2)}\n`)
  if (judged.decision === "refuse") process.exitCode = 1
}
