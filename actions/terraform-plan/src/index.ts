import { runAction } from "@auto-triage/shared/action/run-action"
import { terraformPlan } from "./terraform-plan.ts"

await runAction("terraform-plan", terraformPlan)
