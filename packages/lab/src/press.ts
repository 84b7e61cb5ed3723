import { pressButtons } from "./press/press-buttons.ts"

const USAGE = `usage: npm run press -- ADDRESS [OWNER/NAME]

Presses the buttons of a page of the lab's GitHub that npm run setup names, where there is no browser to open it with.
OWNER/NAME is the repository that an App is installed on; percihealth/perci-platform-monorepo unless told.
`

const [address, repository = "percihealth/perci-platform-monorepo"] = process.argv.slice(2)
if (address === undefined || !URL.canParse(address) || !isHere(new URL(address))) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else {
  try {
    process.stdout.write(`Pressed; the last page is ${await pressButtons(address, repository)}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Only the lab: on the real GitHub, a person has to see what is agreed to. */
function isHere({ hostname }: URL): boolean {
  return hostname === "127.0.0.1" || hostname === "localhost"
}
