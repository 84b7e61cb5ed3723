import { runStandIn } from "../toolkit/run-stand-in.ts"
import { downloadArtifact } from "./download-artifact.ts"

await runStandIn(downloadArtifact)
