import { runStandIn } from "../toolkit/run-stand-in.ts"
import { removeCredentials } from "./credentials.ts"

await runStandIn(action =>
  removeCredentials({ directory: action.state("directory"), file: action.state("credentials") }),
)
