import { type DoctorReport } from "@auto-triage/shared/pipeline/doctor/doctor-report";
import type { DoctorCommand } from "./read-doctor-command.ts";
type Look = Extract<DoctorCommand, {
    readonly kind: "look";
}>;
export declare function look(command: Look, environment: Readonly<NodeJS.ProcessEnv>): Promise<DoctorReport>;
export {};
