import { parseArgs } from "node:util";
import { ConfigError } from "@auto-triage/shared/errors";
import { checks } from "@auto-triage/shared/pipeline/doctor/checks";
import { userPath } from "../explain/user-path.js";
const STEPS = ["1a", "1b", "2", "3", "4", "5", "5b", "6"];
const OPTIONS = {
    "env-file": { type: "string" },
    repository: { type: "string" },
    only: { type: "string", multiple: true },
    step: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
export function readDoctorCommand(args) {
    const values = parse(args);
    if (values.help)
        return { kind: "help" };
    if (values.list)
        return { kind: "list" };
    const only = values.only ?? [];
    const strange = only.find(id => !checks.some(check => check.id === id));
    if (strange !== undefined)
        throw wrong(`--only ${strange}: there is no such check; --list names them`);
    const steps = values.step ?? [];
    const noStep = steps.find(step => !STEPS.includes(step));
    if (noStep !== undefined)
        throw wrong(`--step ${noStep}: the runbook has the steps ${STEPS.join(", ")}`);
    if (values.json && values.markdown)
        throw wrong("--json and --markdown: choose one");
    const { repository = null, "env-file": file, strict } = values;
    if (repository !== null && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
        throw wrong(`--repository ${repository}: write owner/name`);
    const envFile = file === undefined ? null : userPath(file);
    return { kind: "look", envFile, repository, only, steps, form: formOf(values), strict };
}
function formOf({ json, markdown, }) {
    if (json)
        return "json";
    return markdown ? "markdown" : "text";
}
function parse(args) {
    try {
        return parseArgs({ args: [...args], options: OPTIONS }).values;
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
            throw error;
        const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. ";
        throw wrong(`${error.message.split(/\. |\n/, 1)[0]}. ${hint}`.trimEnd());
    }
}
function wrong(message) {
    return new ConfigError(`${message}\nAll options: npm run doctor -- --help`);
}
