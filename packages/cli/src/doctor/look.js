import { installTransport } from "@auto-triage/shared/adapters/transport";
import { openInspections } from "@auto-triage/shared/doctor/open-inspections";
import { ConfigError } from "@auto-triage/shared/errors";
import { checks } from "@auto-triage/shared/pipeline/doctor/checks";
import { doctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report";
import { runDoctor } from "@auto-triage/shared/pipeline/doctor/run-doctor";
import { readAccess } from "../access/read-access.js";
export async function look(command, environment) {
    const access = readAccess(environment, command.envFile);
    const repository = command.repository ?? access.github.repository;
    if (repository === null)
        throw new ConfigError("Say which repository triages: --repository owner/name, or GITHUB_REPOSITORY in the environment or the file of --env-file");
    const clock = { now: Date.now, sleep: (ms) => new Promise(resolve => setTimeout(resolve, ms)) };
    const { github, ...rest } = access;
    const given = { ...rest, github: { apiUrl: github.apiUrl, token: github.token, repository } };
    const transport = installTransport({ clock });
    const sources = await openInspections(given, { transport, clock, runner: null });
    const { only, steps } = command;
    const chosen = checks.filter(({ id, step }) => (only.length === 0 || only.includes(id)) && (steps.length === 0 || steps.includes(step)));
    return doctorReport(await runDoctor(chosen, sources), { repository, now: clock.now() });
}
