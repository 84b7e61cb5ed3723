import { checks } from "@auto-triage/shared/pipeline/doctor/checks"
import { doctorFails } from "@auto-triage/shared/pipeline/doctor/doctor-fails"
import type { DoctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report"
import { writeDoctorSummary } from "@auto-triage/shared/pipeline/doctor/write-doctor-summary"
import { writeDoctorText } from "@auto-triage/shared/pipeline/doctor/write-doctor-text"
import { runCommand } from "./access/run-command.ts"
import { look } from "./doctor/look.ts"
import { type DoctorCommand, readDoctorCommand } from "./doctor/read-doctor-command.ts"
import { DOCTOR_USAGE } from "./doctor/usage.ts"

await runCommand(() => main(readDoctorCommand(process.argv.slice(2))))

async function main(command: DoctorCommand): Promise<void> {
  if (!("form" in command)) return void process.stdout.write(command.kind === "help" ? DOCTOR_USAGE : listed())
  const report = await look(command, process.env)
  process.stdout.write(written(report, command.form))
  if (doctorFails(report, command.strict)) process.exitCode = 1
}

function written(report: DoctorReport, form: "text" | "json" | "markdown"): string {
  if (form === "json") return `${JSON.stringify(report, null, 2)}\n`
  return form === "markdown" ? writeDoctorSummary(report) : writeDoctorText(report)
}

function listed(): string {
  return checks.map(({ id, step, title }) => `${id} (${step}): ${title}\n`).join("")
}
