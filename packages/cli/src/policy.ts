import { runCommand } from "./access/run-command.ts"
import { judgePatch } from "./policy/judge-patch.ts"
import { readPolicyCommand } from "./policy/read-policy-command.ts"
import { POLICY_USAGE } from "./policy/usage.ts"

await runCommand(main)

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
