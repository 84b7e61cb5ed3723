import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 959:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

// Stands in for the parts of the Actions toolkit that are loaded but never used here, and that made up most of the time
// to start: @actions/http-client, which @actions/core uses for OIDC tokens, and @actions/exec, which describes the platform.
function unused(what) {
  return () => {
    throw new Error(`${what} is not available in this action`)
  }
}

__webpack_unused_export__ = class HttpClient {
  getJson = unused("An OIDC token")
}
__webpack_unused_export__ = class BearerCredentialHandler {}
__webpack_unused_export__ = unused("The platform's description")


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ autofixGate)
});

// EXTERNAL MODULE: ../../packages/shared/build/adapters/datadog/base-url.js + 1 modules
var base_url = __nccwpck_require__(277);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
// EXTERNAL MODULE: ../../packages/shared/build/action/inputs.js
var action_inputs = __nccwpck_require__(537);
;// CONCATENATED MODULE: ../../packages/shared/build/action/metrics-intake.js



function metricsIntake(inputs) {
    const apiKey = inputs.text("datadog-api-key");
    if (apiKey === "")
        return { problem: 'the input "datadog-api-key" is empty', isFault: false };
    (0,action_inputs/* maskSecret */.$l)(apiKey);
    try {
        return { apiKey, baseUrl: (0,base_url/* datadogBaseUrl */.J)(inputs.text("datadog-site"), inputs.text("datadog-url")) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { problem: error.message, isFault: true };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ../../packages/shared/build/action/result-file.js



function writeResultFile(folder, action, result) {
    const path = join(folder, `auto-triage-${action}.json`);
    writeFileSync(path, JSON.stringify(result), { mode: 0o600 });
    return path;
}
function readResultFile(path, action) {
    const hint = `pass the output "result" of the ${action} action, from a step of the same job`;
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new errors/* ConfigError */.xL(`The input "result" does not lead to a result file: ${hint}`, { cause: error });
    }
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        throw new errors/* ConfigError */.xL(`The result file was written by another version of auto-triage: use the same version of all its actions, and ${hint}`);
    return value;
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/gate/kill-switch-hold.js
var kill_switch_hold = __nccwpck_require__(945);
// EXTERNAL MODULE: ./build/gate-end.js + 3 modules
var gate_end = __nccwpck_require__(218);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __nccwpck_require__(43);
;// CONCATENATED MODULE: ./build/autofix-gate.js





async function autofixGate(run) {
    run.measureTo(metricsIntake(run.inputs));
    const inputs = (0,build_inputs/* readInputs */.Ko)(run.inputs);
    const triage = readResultFile(inputs.result, "triage");
    const input = gateInput(run, inputs, triage);
    if (inputs.ticketFromLedger) {
        const { fixByHand } = await Promise.all(/* import() */[__nccwpck_require__.e(841), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 421));
        return fixByHand(run, triage, input);
    }
    const end = await askGate(run, input);
    if (input.dispatch?.forced !== true)
        return end;
    const { withHeldBrief } = await __nccwpck_require__.e(/* import() */ 953).then(__nccwpck_require__.bind(__nccwpck_require__, 953));
    return withHeldBrief(run, input, end);
}
async function askGate(run, input) {
    if (!input.enabled)
        return (0,gate_end/* gateEnd */.N)(run, { decision: kill_switch_hold/* KILL_SWITCH_HOLD */.E, input });
    const { openGate } = await __nccwpck_require__.e(/* import() */ 841).then(__nccwpck_require__.bind(__nccwpck_require__, 841));
    return openGate(run, input);
}
function gateInput(run, inputs, { dispatch, issue, assessment, config }) {
    const forcedBefore = !inputs.ticketFromLedger && dispatch?.forced === true;
    const forcedNow = inputs.forceFix && run.env.eventName === "workflow_dispatch";
    return {
        enabled: inputs.autofixEnabled,
        stagingEnabled: inputs.stagingFixEnabled,
        dispatch: dispatch === null ? null : { ...dispatch, forced: forcedBefore || forcedNow },
        issue,
        assessment,
        ticketKey: inputs.ticketKey,
        config,
    };
}


/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ gateEnd)
});

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/metrics/measure.js + 1 modules
var measure = __nccwpck_require__(84);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/gate-metrics.js

function gateMetrics(decision, { issue, config }, room) {
    const service = issue?.service ?? null;
    const environment = issue?.environments[0]?.environment ?? null;
    const reason = decision.kind === "hold" ? decision.reason : "none";
    const decided = (0,measure/* measure */.x)("auto_triage.gate.decisions", 1, { decision: decision.kind, reason, service, environment });
    if (room === null)
        return [decided];
    const { maxUsdPerDay, maxUsdPerMonth } = config.autofix;
    return [
        decided,
        (0,measure/* measure */.x)("auto_triage.budget.left", Math.max(0, maxUsdPerDay - room.dayUsd), { period: "day" }),
        (0,measure/* measure */.x)("auto_triage.budget.left", Math.max(0, maxUsdPerMonth - room.monthUsd), { period: "month" }),
    ];
}

// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js + 1 modules
var calls_block = __nccwpck_require__(433);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/sum-usd.js
var sum_usd = __nccwpck_require__(574);
// EXTERNAL MODULE: ../../packages/shared/build/text/usd-text.js
var usd_text = __nccwpck_require__(795);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/room-rows.js


function roomRows(room, autofix) {
    return [
        ["Open pull requests", capText(room.open, autofix.maxOpen)],
        ["At work", capText(room.running, autofix.maxRunning)],
        ["Started on this UTC day", capText(room.today, autofix.maxPerDay)],
        ["Counted as spent on this UTC day", budgetText(room.dayUsd, autofix.maxUsdPerDay)],
        ["Counted as spent in this UTC month", budgetText(room.monthUsd, autofix.maxUsdPerMonth)],
    ];
}
function capText(taken, max) {
    return `${taken} of ${max}, ${Math.max(0, max - taken)} left`;
}
function budgetText(spent, max) {
    return `${(0,usd_text/* usdText */.Y)(spent)} of ${(0,usd_text/* usdText */.Y)(max)}, ${(0,usd_text/* usdText */.Y)(Math.max(0, (0,sum_usd/* sumUsd */.eg)([max, -spent])))} left`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary.js








const TRIAGE_TITLES = {
    triaged: "Triaged",
    "seen-before": "Seen before",
    ignored: "Ignored",
    invalid: "No usable issue id",
    "not-found": "Datadog does not know the issue",
};
function writeTriageSummary(result, calls) {
    const { issue, assessment, route, outcome, reason } = result;
    return blocks(`### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${summary_text(issue.type, 150)}`}`, summary_text(reason, 600), issue === null ? "" : mdTable(["", ""], errorRows(issue, assessment, route)), section("Why this score", bullets(assessment?.rules ?? [], points)), section("Why this fixability", bullets(assessment?.fixability.rules ?? [], points)), section("What is missing", bullets(issue?.gaps ?? [], missing)), section("Redacted", bullets(issue?.redactions ?? [], ({ rule, count }) => `${summary_text(rule, 60)}: ${count}`)), callsBlock(calls));
}
function writeDedupeSummary(result, calls) {
    const { ticket, outcome, reason, match, writes, warnings } = result;
    const dry = outcome === "dry-run";
    const title = ticket === null ? "No ticket" : `Ticket ${mdLink(ticket.key, ticket.url)}`;
    const written = dry
        ? `A dry run: ${counted(writes.length, "write")} would be done, none was.`
        : `${counted(writes.length, "write")} done.`;
    return blocks(`### ${title}: ${mdText(outcome)}`, summary_text(reason, 600), mdTable(["", ""], [
        ["This alert is", match === null ? "nothing to do" : mdText(match.kind.replaceAll("-", " "))],
        ["Written", written],
    ]), section("Warnings", bullets(warnings, warning => summary_text(warning, 600))), writesBlock(writes, dry), callsBlock(calls));
}
function writeGateSummary(decision, input, calls = []) {
    const title = decision.kind === "fix" ? "Fix" : `Hold: ${decision.reason.replaceAll("-", " ")}`;
    const { assessment, ticketKey, config, room = null } = input;
    const figures = [
        ...(ticketKey === null ? [] : [["Ticket", (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(ticketKey, 60))]]),
        ...(assessment === null
            ? []
            : [
                ["Score", `${assessment.total}, needs ${config.gate.minScore}`],
                ["Fixability", `${assessment.fixability.total}, needs ${config.gate.minFixability}`],
            ]),
        ...(room === null ? [] : roomRows(room, config.autofix)),
    ];
    return blocks(`### ${title}`, summary_text(decision.why, 600), figures.length === 0 ? "" : (0,markdown/* mdTable */.gJ)(["", ""], figures), (0,calls_block/* callsBlock */.p)(calls));
}
function points({ rule, points: count, reason }) {
    return `**${count}** ${summary_text(rule, 60)}: ${summary_text(reason, 300)}`;
}
function missing({ what, why, fix }) {
    return `${summary_text(what, 200)}: ${summary_text(why, 400)}${fix === null ? "" : ` → ${summary_text(fix, 400)}`}`;
}
function summary_text(value, maxLength) {
    return (0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(value, maxLength));
}
function blocks(...parts) {
    return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./build/gate-end.js


function gateEnd(run, { decision, input, room, handedOn }) {
    run.log.info(`gate: ${decision.kind}`, { why: decision.why });
    return {
        outputs: {
            decision: decision.kind,
            reason: decision.kind === "hold" ? decision.reason : "",
            why: decision.why,
            brief: handedOn?.brief ?? "",
            "brief-sha256": handedOn?.sha256 ?? "",
            "base-sha": handedOn?.baseSha ?? "",
            "ci-trust": decision.kind === "fix" ? input.config.autofix.ciTrust : "",
        },
        summary: calls => writeGateSummary(decision, { ...input, room: room ?? null }, calls),
        metrics: gateMetrics(decision, input, room ?? null),
    };
}


/***/ }),

/***/ 796:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(287);
/* harmony import */ var _autofix_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(270);


await (0,_auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)("autofix-gate", _autofix_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .autofixGate */ .Y);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   hU: () => (/* binding */ readDatadog)
/* harmony export */ });
function readInputs(inputs) {
    return Object.freeze({
        result: inputs.required("result"),
        ticketKey: inputs.text("ticket-key") || null,
        autofixEnabled: inputs.flag("autofix-enabled"),
        stagingFixEnabled: inputs.flag("staging-fix-enabled"),
        ticketFromLedger: inputs.flag("ticket-from-ledger"),
        forceFix: inputs.flag("force-fix"),
    });
}
function readToken(inputs) {
    return inputs.secret("github-token");
}
function readDatadog(inputs) {
    return Object.freeze({
        apiKey: inputs.secret("datadog-api-key"),
        appKey: inputs.secret("datadog-app-key"),
        site: inputs.text("datadog-site"),
        url: inputs.text("datadog-url"),
    });
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ../../packages/slim-toolkit/index.cjs
var slim_toolkit = __nccwpck_require__(959);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   QL: () => (/* binding */ inputs)
/* harmony export */ });
/* unused harmony export isExactlyTrue */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(608);


const inputs = {
    text: name => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name),
    required: name => given(name, 'give it under "with:" (see the README of this action)'),
    setting: name => given(name, fromSecret(name)),
    secret(name) {
        const value = given(name, fromSecret(name));
        maskSecret(value);
        return value;
    },
    flag: name => isExactlyTrue((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })),
};
function given(name, hint) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    if (value === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The input "${name}" is empty: ${hint}`);
    return value;
}
function fromSecret(input) {
    if (input === "github-token")
        return 'leave it out, or pass "${{ github.token }}"';
    const secret = input.toUpperCase().replaceAll("-", "_");
    return `add the secret ${secret} to this repository or its organisation; where another workflow calls this one, it has to pass the secret on under "secrets:"`;
}
function maskSecret(value) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64")])
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
}
function isExactlyTrue(value) {
    return value?.trim() === "true";
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(476);
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/service-name.js
var service_name = __nccwpck_require__(679);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/transport.js



const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_WAIT_MS = 60_000;
const REFUSED_BEFORE_SENDING = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ERR_INVALID_URL"]);
const ADDRESSES = {
    jira: '. Check the address in the input "jira-base-url" (the secret JIRA_BASE_URL)',
    datadog: '. Check the inputs "datadog-site" and "datadog-url" (the variables DATADOG_SITE and DATADOG_URL)',
};
const READING_POST = /\/(search|search\/jql|aggregate|graphql|match|scalar)$/;
const MUTATION = /^\{"query":"mutation\b/;
function installTransport(options) {
    const send = globalThis.fetch;
    const endpoints = new Map();
    const warmed = new Map();
    const calls = [];
    async function once(attempt) {
        const started = options.clock.now();
        const note = (status) => {
            const { endpoint, method, path } = attempt;
            calls.push({ service: endpoint.service, method, path, status, ms: options.clock.now() - started });
        };
        return sendWhole(send, attempt, options.timeoutMs ?? DEFAULT_TIMEOUT_MS).then(response => (note(response.status), response), (error) => {
            note(null);
            throw lostRequest(attempt, error);
        });
    }
    async function withRetries(attempt) {
        for (let tries = 0;; tries++) {
            const outcome = await once(attempt).catch((error) => error);
            const waitMs = retryDelay(attempt, outcome, tries);
            if (waitMs === null || waitMs > (options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS)) {
                if (outcome instanceof Response)
                    return outcome;
                throw outcome;
            }
            await options.clock.sleep(waitMs);
        }
    }
    function start(url, init) {
        const { origin, pathname } = new URL(url);
        const endpoint = endpoints.get(origin);
        if (endpoint === undefined)
            throw new errors/* BugError */.f9(`A request to ${origin} was refused: only the configured services may be reached`);
        const attempt = { endpoint, method: (init.method ?? "GET").toUpperCase(), path: pathname, url, init };
        if (options.onlyReads === true && !isRead(attempt))
            throw new errors/* BugError */.f9(`${attempt.method} ${pathname} was refused: this command only reads`);
        return withRetries(attempt);
    }
    globalThis.fetch = async (input, init) => {
        const { url, init: complete } = await normalise(input, init ?? {});
        const key = requestKey(url, complete);
        const early = warmed.get(key);
        warmed.delete(key);
        return early ?? start(url, complete);
    };
    return {
        calls,
        allow: endpoint => void endpoints.set(new URL(endpoint.baseUrl).origin, endpoint),
        async warm(url, init) {
            const sent = nextRequestSent();
            const response = start(url, init);
            response.catch(() => { });
            warmed.set(requestKey(url, init), response);
            await Promise.race([sent, response.catch(() => { })]);
        },
    };
}
async function sendWhole(send, attempt, timeoutMs) {
    const response = await send(attempt.url, {
        ...attempt.init,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "manual",
    });
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, response);
}
function nextRequestSent() {
    return new Promise(resolve => {
        const sent = () => {
            (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)("undici:request:bodySent", sent);
            resolve();
        };
        (0,external_node_diagnostics_channel_namespaceObject.subscribe)("undici:request:bodySent", sent);
    });
}
async function normalise(input, init) {
    if (!(input instanceof Object) || input instanceof URL)
        return { url: String(input), init };
    const body = input.body === null ? {} : { body: await input.text() };
    return { url: input.url, init: { method: input.method, headers: input.headers, ...body, ...init } };
}
function requestKey(url, init) {
    return [(init.method ?? "GET").toUpperCase(), url, typeof init.body === "string" ? init.body : ""].join("\n");
}
function retryDelay(attempt, outcome, tries) {
    const reads = isRead(attempt);
    if (outcome instanceof Response) {
        if (outcome.status === 429)
            return tries < 3 ? serverDelay(outcome, tries) : null;
        return outcome.status >= 500 && reads && tries < attempt.endpoint.readRetries ? serverDelay(outcome, tries) : null;
    }
    return outcome instanceof errors/* UpstreamError */.gA && reads && tries < attempt.endpoint.readRetries ? backoff(tries) : null;
}
function isRead({ method, path, init }) {
    if (method !== "POST")
        return method === "GET";
    return READING_POST.test(path) && !(typeof init.body === "string" && MUTATION.test(init.body));
}
function serverDelay(response, tries) {
    const seconds = Number(response.headers.get("retry-after") ?? response.headers.get("x-ratelimit-reset") ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 && seconds < 86_400 ? seconds * 1000 : backoff(tries);
}
function backoff(tries) {
    return 250 * 4 ** tries;
}
function lostRequest(attempt, error) {
    const code = errorCode(error);
    const sent = code === null || !REFUSED_BEFORE_SENDING.has(code);
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    const what = timedOut
        ? "did not answer in time"
        : sent
            ? "closed the connection before answering"
            : `could not be reached (${code})`;
    const address = sent ? "" : (ADDRESSES[attempt.endpoint.service] ?? "");
    return new errors/* UpstreamError */.gA(`${(0,service_name/* serviceName */.f)(attempt.endpoint.service)} ${what}: ${attempt.method} ${attempt.path}${address}`, {
        service: attempt.endpoint.service,
        request: `${attempt.method} ${attempt.path}`,
        status: null,
        ambiguous: sent && attempt.method !== "GET",
        retryable: true,
    }, { cause: error });
}
function errorCode(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if ("code" in current && typeof current.code === "string")
            return current.code;
    }
    return null;
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js + 1 modules
var calls_block = __nccwpck_require__(433);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ../../packages/shared/build/action/environment.js



const NETWORK = /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|npm_config_(?:registry|cafile|(?:https_)?proxy))$/i;
function readEnvironment() {
    const env = external_node_process_namespaceObject.env;
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const runId = env["GITHUB_RUN_ID"] ?? "";
    return {
        repository,
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        runId,
        runNumber: numberOf(env["GITHUB_RUN_NUMBER"], 0),
        runAttempt: numberOf(env["GITHUB_RUN_ATTEMPT"], 1),
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        sha: env["GITHUB_SHA"] ?? "",
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        workspace: env["GITHUB_WORKSPACE"] ?? external_node_process_namespaceObject.cwd(),
        temp: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
        path: env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
        home: env["HOME"] ?? "/",
        toolCache: env["RUNNER_TOOL_CACHE"] ?? "",
        network: pick(env, NETWORK),
        actionFolder: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(external_node_process_namespaceObject.argv[1] ?? "")),
        event: readEvent(env["GITHUB_EVENT_PATH"]),
    };
}
function numberOf(text, missing) {
    return text === undefined ? missing : Number(text);
}
function pick(env, name) {
    const entries = Object.entries(env).flatMap(([key, value]) => value !== undefined && name.test(key) ? [[key, value]] : []);
    return Object.fromEntries(entries);
}
function readEvent(path) {
    if (path === undefined || path === "")
        return {};
    return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
;// CONCATENATED MODULE: ../../packages/shared/build/text/log-text.js

function logText(value, maxLength = 8000) {
    const line = (0,clip/* clipText */.g)(typeof value === "string" ? value : String(value), maxLength);
    return line.replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/failure-text.js


const AGAIN = "re-run this job, or wait for the next alert of the error: nothing is lost, and no second ticket is made.";
const MOST_LINES = 20;
const MOST_CAUSES = 5;
function failureText(error) {
    const causes = [];
    for (let cause = causeOf(error); isThere(cause) && causes.length < MOST_CAUSES; cause = causeOf(cause))
        causes.push(logText(messageOf(cause), 2000));
    const lines = messageOf(error)
        .split("\n", MOST_LINES)
        .filter(line => line.trim() !== "")
        .map(line => logText(line, 2000));
    return { lines, causes, nextStep: nextStep(error) };
}
function nextStep(error) {
    if (error instanceof errors/* ConfigError */.xL)
        return `Once that is changed, ${AGAIN}`;
    if (error instanceof errors/* UpstreamError */.gA)
        return `This may pass by itself: ${AGAIN}`;
    return "This is a fault of auto-triage itself. Please report it with the log of this step.";
}
function messageOf(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    if (error instanceof Error)
        return error.message === "" ? error.name : `${error.name}: ${error.message}`;
    return typeof error === "string" ? error : `something of type ${typeof error} was thrown`;
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}
function isThere(cause) {
    return cause !== undefined && cause !== null;
}

// EXTERNAL MODULE: ../../packages/shared/build/action/inputs.js
var inputs = __nccwpck_require__(537);
;// CONCATENATED MODULE: ../../packages/shared/build/action/log.js


const actionLog = {
    info: (message, fields) => (0,core/* info */.pq)(line(message, fields)),
    warn: (message, fields) => (0,core/* warning */.$e)(line(message, fields)),
    error: (message, fields) => (0,core/* error */.z3)(line(message, fields)),
};
function line(message, fields = {}) {
    const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
    return logText([message, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(" "));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/upstream-error.js
var upstream_error = __nccwpck_require__(620);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/metrics-sink.js


const REQUEST = "POST /api/v2/series";
const TYPES = { count: 1, gauge: 3 };
function createDatadogMetricsSink(options) {
    return {
        async send(metrics, at) {
            if (metrics.length === 0)
                return;
            const request = options.fetch ?? fetch;
            const response = await request(`${options.baseUrl}/api/v2/series`, {
                method: "POST",
                redirect: "manual",
                headers: { "dd-api-key": options.apiKey, "content-type": "application/json" },
                body: JSON.stringify({ series: metrics.map(metric => seriesOf(metric, at)) }),
            });
            await response.body?.cancel();
            if (response.status === 401 || response.status === 403)
                throw new errors/* ConfigError */.xL('Datadog does not take metrics with the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it');
            if (!response.ok)
                throw (0,upstream_error/* answeredWith */.i)({ service: "datadog", request: REQUEST, status: response.status, detail: "" });
        },
    };
}
function seriesOf({ name, kind, value, tags, unit, at }, now) {
    const points = [{ timestamp: Math.floor((at ?? now) / 1000), value }];
    const interval = kind === "count" ? { interval: 1 } : {};
    return { metric: name, type: TYPES[kind], points, tags, ...interval, ...(unit === undefined ? {} : { unit }) };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/metrics/measure.js + 1 modules
var measure = __nccwpck_require__(84);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/series-of-run.js

const LANES = 32;
function seriesOfRun(metrics, { repository, runNumber, at, backdated }) {
    const own = (0,measure/* metricTag */.n)("repository", repository);
    const lane = (0,measure/* metricTag */.n)("lane", String(runNumber % LANES));
    return metrics.map(metric => metric.kind === "count"
        ? { ...metric, tags: [...metric.tags, own, lane], at: metric.at ?? at - backdated }
        : { ...metric, tags: [...metric.tags, own], at: metric.at ?? at });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/stage-metrics.js

function stageMetrics({ stage, status, outcome, ms, calls }) {
    const counts = new Map();
    for (const { service: vendor, status: answer } of calls) {
        const result = resultOf(answer);
        const known = counts.get(`${vendor} ${result}`) ?? { vendor, result, count: 0 };
        known.count += 1;
        counts.set(`${vendor} ${result}`, known);
    }
    return [
        (0,measure/* measure */.x)("auto_triage.stage.runs", 1, { stage, status, outcome }),
        (0,measure/* measure */.x)("auto_triage.stage.duration", ms / 1000, { stage, status }),
        ...[...counts.values()].map(({ vendor, result, count }) => (0,measure/* measure */.x)("auto_triage.calls", count, { stage, vendor, result })),
    ];
}
function resultOf(status) {
    if (status === null || status >= 500)
        return "failed";
    if (status === 404)
        return "missing";
    return status >= 400 ? "refused" : "ok";
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/handed-on-metrics.js


const FILE = "auto-triage-metrics.jsonl";
function handOnMetrics(folder, metrics) {
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, FILE), metrics.map(metric => `${JSON.stringify(metric)}\n`).join(""), { mode: 0o600 });
}
function takeHandedOnMetrics(folder) {
    const path = (0,external_node_path_.join)(folder, FILE);
    try {
        const lines = (0,external_node_fs_.readFileSync)(path, "utf8").split("\n");
        (0,external_node_fs_.rmSync)(path);
        return lines.filter(line => line !== "").map(line => JSON.parse(line));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-meter.js






const DEADLINE_MS = 3_000;
const MINUTE_MS = 60_000;
const LATE = { problem: "Datadog did not answer in time", isFault: true };
function createRunMeter({ clock, log, fetch: send, deadlineMs = DEADLINE_MS }) {
    const startedAt = clock.now();
    const gathered = [];
    let intake = null;
    let run = { repository: "", runNumber: 0, temp: "" };
    async function deliver(to, metrics, handOn) {
        const signal = AbortSignal.timeout(deadlineMs);
        try {
            const at = clock.now();
            const series = seriesOfRun(metrics, { ...run, at, backdated: (0,external_node_crypto_.randomInt)(MINUTE_MS) });
            if (handOn) {
                handOnMetrics(run.temp, series);
                return null;
            }
            const sink = createDatadogMetricsSink({ ...to, fetch: (url, init) => send(url, { ...init, signal }) });
            await sink.send([...takeHandedOnMetrics(run.temp), ...series], at);
            return null;
        }
        catch (error) {
            return signal.aborted ? LATE : { problem: whyNot(error), isFault: true };
        }
    }
    return {
        belongTo: given => void (run = given),
        measureTo: given => void (intake = given),
        measure: metrics => void gathered.push(...metrics),
        async send(end, { handOn } = { handOn: false }) {
            if (intake === null)
                return true;
            const metrics = [...gathered, ...stageMetrics({ ...end, ms: clock.now() - startedAt })];
            const failure = "problem" in intake ? intake : await deliver(intake, metrics, handOn);
            if (failure === null)
                return true;
            const names = [...new Set(metrics.map(({ name }) => name))].join(", ");
            const level = failure.isFault ? "warn" : "info";
            log[level]("The metrics of this run were not sent", { why: failure.problem, metrics: names });
            return failure !== LATE;
        },
    };
}
function whyNot(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    return `Datadog could not be reached (${code})`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-action.js












const SUMMARY_LIMIT_BYTES = 1_000_000;
async function runAction(name, action) {
    const clock = { now: Date.now, sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) };
    const { fetch } = globalThis;
    const transport = installTransport({ clock });
    endWithRunner();
    for (const event of ["uncaughtException", "unhandledRejection"])
        external_node_process_namespaceObject.once(event, error => {
            fail(name, error, transport.calls);
            external_node_process_namespaceObject.exit(1);
        });
    (0,core/* startGroup */.Oh)(name);
    const meter = createRunMeter({ clock, log: actionLog, fetch });
    const { handOn, ...end } = await perform(name, { meter, transport, clock }, action);
    const answered = await meter.send({ stage: name, ...end, calls: transport.calls }, { handOn });
    if (!answered)
        external_node_process_namespaceObject.stdout.write("", () => external_node_process_namespaceObject.exit());
}
async function perform(name, { meter, transport, clock }, action) {
    const { measureTo, measure, belongTo } = meter;
    try {
        const env = readEnvironment();
        belongTo(env);
        const end = await action({ inputs: inputs/* inputs */.QL, env, log: actionLog, clock, transport, measureTo, measure });
        measure(end.metrics ?? []);
        for (const [output, value] of Object.entries(end.outputs))
            (0,core/* setOutput */.uH)(output, value);
        writeSummary(end.summary(transport.calls));
        (0,core/* endGroup */.N4)();
        const outcome = outcomeOf(end);
        if (end.failed !== undefined)
            return { status: reportFailure("failure", end.failed), outcome, handOn: false };
        (0,core/* setOutput */.uH)("status", "success");
        return { status: "success", outcome, handOn: end.handOnMetrics ?? false };
    }
    catch (error) {
        (0,core/* endGroup */.N4)();
        return { status: fail(name, error, transport.calls), outcome: null, handOn: false };
    }
}
function outcomeOf({ outputs }) {
    return outputs["outcome"] || outputs["decision"] || outputs["end"] || null;
}
function endWithRunner() {
    for (const stream of [external_node_process_namespaceObject.stdout, external_node_process_namespaceObject.stderr])
        stream.on("error", () => external_node_process_namespaceObject.exit(1));
}
function fail(name, error, calls) {
    const { lines, causes, nextStep } = failureText(error);
    const parts = [`### ${name}: could not finish`, ...lines.map(markdown/* mdText */.bC), nextStep, (0,calls_block/* callsBlock */.p)(calls)];
    writeSummary(parts.filter(part => part !== "").join("\n\n"));
    const status = reportFailure(error instanceof errors/* ConfigError */.xL ? "user-error" : "failure", lines.join("; "));
    for (const cause of causes)
        actionLog.info(`caused by: ${cause}`);
    if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA) && error instanceof Error)
        for (const frame of (error.stack ?? "").split("\n").slice(1, 12))
            actionLog.info(frame);
    return status;
}
function reportFailure(status, message) {
    (0,core/* setOutput */.uH)("status", status);
    actionLog.error(message);
    external_node_process_namespaceObject.exitCode = 1;
    return status;
}
function writeSummary(markdown) {
    const file = external_node_process_namespaceObject.env["GITHUB_STEP_SUMMARY"];
    if (file === undefined || file === "")
        return;
    const bytes = Buffer.from(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
    (0,external_node_fs_.appendFileSync)(file, bytes.length <= SUMMARY_LIMIT_BYTES
        ? bytes
        : "The summary was larger than GitHub shows; the log has the details.\n");
}


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ datadogBaseUrl)
});

;// CONCATENATED MODULE: ../../packages/shared/build/ports/datadog-sites.js
const DATADOG_SITES = [
    "datadoghq.com",
    "us3.datadoghq.com",
    "us5.datadoghq.com",
    "datadoghq.eu",
    "ap1.datadoghq.com",
    "ap2.datadoghq.com",
    "ddog-gov.com",
];

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/base-url.js


function datadogBaseUrl(site, url) {
    if (url !== "") {
        if (!URL.canParse(url))
            throw new errors/* ConfigError */.xL(`The input "datadog-url" (the variable DATADOG_URL) is not a URL: leave it empty to use the site ${site}`);
        return url.replace(/\/+$/, "");
    }
    if (!DATADOG_SITES.includes(site))
        throw new errors/* ConfigError */.xL(`"${site}" is not a Datadog site: set the input "datadog-site" (the variable DATADOG_SITE) to one of ${DATADOG_SITES.join(", ")}`);
    return `https://api.${site}`;
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serviceName)
/* harmony export */ });
const NAMES = {
    datadog: "Datadog",
    jira: "Jira",
    github: "GitHub",
    model: "The model's API",
};
function serviceName(service) {
    return NAMES[service];
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ answeredWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(608);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(679);


function answeredWith({ service, request, status, detail }) {
    const ambiguous = status >= 500 && !request.startsWith("GET ");
    const words = detail.slice(0, 500).replace(/[\s.]+$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`${(0,_service_name_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceName */ .f)(service)} answered ${status} to ${request}${meaning(status)}${words === "" ? "" : ` (${words})`}`, {
        service,
        request,
        status,
        ambiguous,
        retryable: status === 429 || status >= 500,
    });
}
function meaning(status) {
    if (status === 429)
        return ": its rate limit is used up";
    return status >= 500 ? ": it has a problem of its own" : "";
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ BugError),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = "ConfigError";
}
class UpstreamError extends Error {
    name = "UpstreamError";
    failure;
    constructor(message, failure, options) {
        super(message, options);
        this.failure = failure;
    }
}
class BugError extends Error {
    name = "BugError";
}


/***/ }),

/***/ 574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ fitsUsd),
/* harmony export */   eg: () => (/* binding */ sumUsd)
/* harmony export */ });
/* unused harmony export toMicros */
const MICROS = 1_000_000;
function toMicros(usd) {
    return Math.round(usd * MICROS);
}
function sumUsd(amounts) {
    return amounts.reduce((sum, usd) => sum + toMicros(usd), 0) / MICROS;
}
function fitsUsd(amount, { spent, limit }) {
    return toMicros(spent) + toMicros(amount) <= toMicros(limit);
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KILL_SWITCH_HOLD)
/* harmony export */ });
const KILL_SWITCH_HOLD = {
    kind: "hold",
    reason: "kill-switch",
    why: 'the variable AUTOFIX_ENABLED is not exactly "true"',
};


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  n: () => (/* binding */ metricTag)
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/metric-table.js
const METRICS = {
    "auto_triage.stage.runs": {
        kind: "count",
        unit: null,
        tags: ["stage", "status", "outcome"],
        by: "every action",
        says: "Ends of an action: status success, user-error or failure, and the outcome that it names.",
    },
    "auto_triage.stage.duration": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "status"],
        by: "every action",
        says: "How long an action ran.",
    },
    "auto_triage.calls": {
        kind: "count",
        unit: null,
        tags: ["stage", "vendor", "result"],
        by: "every action",
        says: "Requests to a vendor: result ok, missing (404), refused (another 4xx) or failed (5xx, or no answer).",
    },
    "auto_triage.dispatches": {
        kind: "count",
        unit: null,
        tags: ["trigger", "outcome", "environment"],
        by: "triage",
        says: "Alerts that arrived, by the event that brought them: repository_dispatch, workflow_dispatch or other.",
    },
    "auto_triage.dispatch.delay": {
        kind: "gauge",
        unit: "second",
        tags: ["environment"],
        by: "triage",
        says: "From the alert in Datadog to its triage.",
    },
    "auto_triage.tickets": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "team", "priority"],
        by: "dedupe",
        says: "What became of an alert on the tracker: created, updated, reopened and so on.",
    },
    "auto_triage.duplicates_avoided": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service"],
        by: "dedupe",
        says: "Alerts that met a ticket which stood for their error already.",
    },
    "auto_triage.storm.alerts": {
        kind: "count",
        unit: null,
        tags: ["service", "environment"],
        by: "dedupe",
        says: "Alerts of errors that the umbrella of a storm stands for. Above zero, fixes of the service wait for a person.",
    },
    "auto_triage.gate.decisions": {
        kind: "count",
        unit: null,
        tags: ["decision", "reason", "service", "environment"],
        by: "gate",
        says: "Decisions of the gate: fix, or hold with its reason.",
    },
    "auto_triage.budget.left": {
        kind: "gauge",
        unit: "dollar",
        tags: ["period"],
        by: "gate",
        says: "USD that runs may still spend, by period: day or month.",
    },
    "auto_triage.fix.outcome": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "ticketless"],
        by: "report",
        says: "Reports about a fix, by how it stood.",
    },
    "auto_triage.fix.cost_usd": {
        kind: "count",
        unit: "dollar",
        tags: ["service", "environment"],
        by: "report",
        says: "USD that a run of the agent cost.",
    },
    "auto_triage.fix.duration_seconds": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "service", "environment"],
        by: "report",
        says: "How long a stage of a fix took.",
    },
    "auto_triage.verify.checks": {
        kind: "count",
        unit: null,
        tags: ["check", "verdict", "service"],
        by: "report",
        says: "Verdicts about fixes, one for each check.",
    },
    "auto_triage.pull_requests": {
        kind: "count",
        unit: null,
        tags: ["event", "service"],
        by: "report",
        says: "Pull requests that were opened, and those that were recalled.",
    },
    "auto_triage.ci.results": {
        kind: "count",
        unit: null,
        tags: ["result", "service"],
        by: "report",
        says: "How the checks of a pull request stand: green, red, or blocked until a person lets them run.",
    },
    "auto_triage.heartbeat": {
        kind: "count",
        unit: null,
        tags: ["part"],
        by: "sweep",
        says: "One for each sweep that came to its end. Where it stops, nobody looks for lost alerts any more.",
    },
    "auto_triage.sweep.lost_alerts": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "sweep",
        says: "Errors that a monitor should have told of, and of which the ledger knows nothing.",
    },
    "auto_triage.sweep.repairs": {
        kind: "count",
        unit: null,
        tags: ["kind", "result"],
        by: "sweep",
        says: "What the sweep mended, or could not.",
    },
    "auto_triage.waiting": {
        kind: "gauge",
        unit: null,
        tags: ["what"],
        by: "sweep",
        says: "What waits for a person or for the next sweep: open fix pull requests, errors without a ticket.",
    },
    "auto_triage.dispatch_token.valid": {
        kind: "gauge",
        unit: null,
        tags: [],
        by: "sweep",
        says: "1 where GitHub takes the token that Datadog sends alerts with, 0 where it refuses it.",
    },
    "auto_triage.dispatch_token.days_left": {
        kind: "gauge",
        unit: "day",
        tags: [],
        by: "sweep",
        says: "Days until that token expires; nothing for one that never does.",
    },
    "auto_triage.smoke.result": {
        kind: "gauge",
        unit: null,
        tags: ["environment", "mode"],
        by: "smoke",
        says: "1 where a smoke test passed, 0 where it failed.",
    },
    "auto_triage.smoke.stage": {
        kind: "gauge",
        unit: "second",
        tags: ["step", "state", "environment", "mode"],
        by: "smoke",
        says: "How long a step of a smoke test took, by how it ended: passed, failed or skipped.",
    },
    "auto_triage.terraform.drift": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "deploy",
        says: "1 where Datadog differs from what Terraform says, 0 where not.",
    },
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/measure.js

function measure(name, value, tags) {
    const { kind, unit, tags: keys } = METRICS[name];
    const words = new Map(Object.entries(tags));
    const metric = {
        name,
        kind,
        value,
        tags: keys.map(key => metricTag(key, words.get(key) ?? null)),
        ...(unit === null ? {} : { unit }),
    };
    return metric;
}
function metricTag(key, value) {
    const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_");
    return `${key}:${word.slice(0, 150) || "unknown"}`;
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ callsBlock)
});

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var counted = __nccwpck_require__(213);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
const MOST_ITEMS = 40;
function bullets(items, write) {
    const more = items.length > MOST_ITEMS ? [`and ${items.length - MOST_ITEMS} more`] : [];
    return [...items.slice(0, MOST_ITEMS).map(write), ...more].map(line => `- ${line}`).join("\n");
}
function section(title, block) {
    return block === "" ? "" : `**${title}**\n\n${block}`;
}
function folded(title, block) {
    return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js




const MOST_CALLS = 200;
function callsBlock(calls) {
    if (calls.length === 0)
        return "";
    const failed = calls.filter(({ status }) => status === null || status >= 400).length;
    const rows = calls
        .slice(0, MOST_CALLS)
        .map(({ service, method, path, status, ms }, index) => [
        String(index + 1),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(service, 40)),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(`${method} ${path}`, 300)),
        status === null ? "no answer" : String(status),
        String(Math.round(ms)),
    ]);
    const more = calls.length > MOST_CALLS ? `\n\nand ${calls.length - MOST_CALLS} more` : "";
    const title = `${(0,counted/* counted */.h)(calls.length, "call")}${failed === 0 ? "" : `, ${failed} of them not answered with success`}`;
    return folded(title, (0,markdown/* mdTable */.gJ)(["#", "Service", "Request", "Status", "ms"], rows) + more);
}


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
const TERMINAL_SEQUENCE = /(?:\x1b\[|\x9b)[0-9;?]{0,40}[A-Za-z]/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;
const PRINTABLE_ASCII = /^[\t\n\x20-\x7e]*$/;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
function cleanText(text, options = {}) {
    const visible = removeInvisible(text);
    const lined = options.keepNewlines === true ? visible : visible.replace(/[\n\t]/g, " ");
    return cutText(lined, options.maxLength ?? lined.length);
}
function removeInvisible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    const lined = text.toWellFormed().replace(LINE_BREAK, "\n");
    return lined.replace(TERMINAL_SEQUENCE, "").replace(INVISIBLE, "").replace(NONCHARACTER, "\ufffd");
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return { text, cut: 0 };
    const end = Math.max(0, Math.floor(maxLength));
    const splitsPair = end > 0 && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    const kept = text.slice(0, splitsPair ? end - 1 : end);
    return { text: kept, cut: text.length - kept.length };
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ clipText)
});

// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var clean = __nccwpck_require__(614);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __nccwpck_require__(891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/cut-note.js

const NOTE = / … \(([\d,]{1,13}) characters cut\)$/;
function cutNote(lost) {
    return lost === 0 ? "" : ` … (${(0,grouped_number/* groupedNumber */.O)(lost)} characters cut)`;
}
function withoutCutNote(text) {
    const note = NOTE.exec(text);
    if (note === null)
        return { body: text, lost: 0 };
    return { body: text.slice(0, note.index), lost: Number((note[1] ?? "").replaceAll(",", "")) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/clip.js


function clipText(text, maxLength, options = {}) {
    const whole = (0,clean/* cleanText */.X)(text, options).text;
    if (whole.length <= maxLength)
        return whole;
    const { body, lost } = withoutCutNote(whole);
    const room = Math.max(0, maxLength - cutNote(1_234_567_890).length);
    const { text: kept, cut } = (0,clean/* cleanText */.X)(body, { ...options, maxLength: room });
    return `${kept.trimEnd()}${cutNote(lost + cut)}`;
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _grouped_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(891);

function counted(count, noun, lowerBound = false) {
    return `${lowerBound ? "at least " : ""}${(0,_grouped_number_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O)(count)} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ groupedNumber)
/* harmony export */ });
function groupedNumber(value) {
    return String(value).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* unused harmony exports mdCodeBlock, mdLink */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);

const BREAK = "&#8203;";
const ACTIVE = /[&<>\\`*_[\]|~$#@]/g;
const RECOGNISED = [
    /@(?=[\p{L}\p{N}_-])/gu,
    /#(?=\p{N})/gu,
    /GH-(?=\p{N})/giu,
    /:(?=\/\/)/g,
    /(?:mailto|xmpp):(?=\S)/gi,
    /www(?=\.)/gi,
    /:(?=[\w+-]{1,50}:)/gu,
];
const COMMIT = /\b[0-9a-f]{7,64}\b/g;
const LINE_START = /^(?:[-+/=]|\d{1,9}(?=[.)]))/;
function mdText(value) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text.trim();
    const parted = RECOGNISED.reduce((text, pattern) => text.replace(pattern, "$&\u200b"), clean);
    const unlinked = parted.replace(COMMIT, id => id.replace(/.{6}(?=.)/g, "$&\u200b"));
    const escaped = unlinked.replace(ACTIVE, entity).replaceAll("\u200b", BREAK);
    return escaped.replace(LINE_START, start => (/\d/.test(start) ? `${start}${BREAK}` : entity(start)));
}
function mdCode(value) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text;
    if (clean.trim() === "")
        return '`""`';
    const fence = "`".repeat(longestRun(clean) + 1);
    const pad = /^[` ]|[` ]$/.test(clean) ? " " : "";
    return `${fence}${pad}${clean}${pad}${fence}`;
}
function mdCodeBlock(value, language = "text") {
    const clean = cleanText(value, { keepNewlines: true }).text;
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}${language}\n${clean}\n${fence}`;
}
function mdTable(header, rows) {
    const line = (cells) => `| ${header.map((_, column) => cell(cells[column] ?? "")).join(" | ")} |`;
    return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
function mdLink(label, url) {
    const parsed = URL.parse(url);
    if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
        return mdText(label);
    return `[${mdText(label)}](<${parsed.href.replace(/[<>\\`|\s]/g, encodeURIComponent)}>)`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function cell(markdown) {
    return markdown
        .replace(/\n/g, " ")
        .replace(/\\(?=\|)/g, "\\ ")
        .replaceAll("|", "\\|");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ usdText)
/* harmony export */ });
function usdText(usd) {
    const cents = usd * 100;
    return `$${usd.toFixed(Math.abs(cents - Math.round(cents)) < 1e-6 ? 2 : 4)}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(796);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
