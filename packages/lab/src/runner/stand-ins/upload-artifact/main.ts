import { runStandIn } from "../toolkit/run-stand-in.ts"
import { uploadArtifact } from "./upload-artifact.ts"

await runStandIn(uploadArtifact)
