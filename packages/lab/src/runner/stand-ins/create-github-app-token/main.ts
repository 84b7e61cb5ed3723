import { runStandIn } from "../toolkit/run-stand-in.ts"
import { createGitHubAppToken } from "./create-github-app-token.ts"

await runStandIn(createGitHubAppToken)
