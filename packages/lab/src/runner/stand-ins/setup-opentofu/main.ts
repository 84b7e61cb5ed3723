import { runStandIn } from "../toolkit/run-stand-in.ts"
import { setupOpentofu } from "./setup-opentofu.ts"

await runStandIn(setupOpentofu)
