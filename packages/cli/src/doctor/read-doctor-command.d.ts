import { type UserPath } from "../explain/user-path.ts";
export type DoctorCommand = {
    readonly kind: "help";
} | {
    readonly kind: "list";
} | {
    readonly kind: "look";
    readonly envFile: UserPath | null;
    readonly repository: string | null;
    readonly only: readonly string[];
    readonly steps: readonly string[];
    readonly form: "text" | "json" | "markdown";
    readonly strict: boolean;
};
export declare function readDoctorCommand(args: readonly string[]): DoctorCommand;
