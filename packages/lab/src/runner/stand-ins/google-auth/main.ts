import { runStandIn } from "../toolkit/run-stand-in.ts"
import { googleAuth } from "./google-auth.ts"

await runStandIn(googleAuth)
