import { runStandIn } from "../toolkit/run-stand-in.ts"
import { setupNode } from "./setup-node.ts"

await runStandIn(setupNode)
