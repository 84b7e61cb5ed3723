import { runStandIn } from "../toolkit/run-stand-in.ts"
import { revokeToken } from "./revoke-token.ts"

await runStandIn(revokeToken)
