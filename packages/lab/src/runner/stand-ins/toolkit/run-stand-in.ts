import { createActionProcess, type ActionProcess } from "./action-process.ts"

/** Entry of a stand-in: runs it on this process, and turns what it throws into an error line and exit status 1. */
export async function runStandIn(work: (action: ActionProcess) => void | Promise<void>): Promise<void> {
  try {
    await work(createActionProcess(process.env, line => console.log(line)))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.log(`::error::${message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`)
    process.exitCode = 1
  }
}
