import { runStandIn } from "../toolkit/run-stand-in.ts"
import { checkout } from "./checkout.ts"

await runStandIn(checkout)
