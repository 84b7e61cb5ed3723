export const id = 421;
export const ids = [421];
export const modules = {

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixByHand: () => (/* binding */ fixByHand)
});

// EXTERNAL MODULE: ../../packages/shared/build/adapters/github/ledger.js
var github_ledger = __webpack_require__(326);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ledger-record.js
const STATES = ["claimed", "ticketed", "released"];
function formatRecord(record) {
    const ticket = record.ticket === null ? "" : ` ${record.ticket.key}`;
    const json = JSON.stringify(record).replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"));
    return `${record.event}${ticket}: Datadog issue ${record.issueId}\n\n${json}`;
}
function parseRecord(text) {
    const start = text.indexOf("\n\n{");
    if (start < 0)
        return null;
    try {
        const value = JSON.parse(text.slice(start + 2));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { schema, issueId, state, at, holder, ticket, earlierTickets, deliveries } = value;
    return (schema === 1 &&
        typeof issueId === "string" &&
        STATES.includes(state ?? "") &&
        typeof at === "number" &&
        typeof holder === "object" &&
        holder !== null &&
        Array.isArray(earlierTickets) &&
        Array.isArray(deliveries) &&
        (state === "ticketed" ? typeof ticket?.key === "string" : true));
}

// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(43);
// EXTERNAL MODULE: ./build/open-gate.js + 145 modules
var open_gate = __webpack_require__(841);
// EXTERNAL MODULE: ./build/with-held-brief.js
var with_held_brief = __webpack_require__(953);
;// CONCATENATED MODULE: ./build/fix-by-hand.js






async function fixByHand(run, triage, input) {
    if (triage.repository !== run.env.repository)
        throw new errors/* ConfigError */.xL(`The given run worked for ${triage.repository}: give the input "triage_run_id" a run of Datadog Error Triage in ${run.env.repository}`);
    const known = { ...input, ticketKey: await knownTicket(run, input) };
    return (0,with_held_brief.withHeldBrief)(run, known, await (0,open_gate.openGate)(run, known));
}
async function knownTicket(run, { issue, config }) {
    if (issue === null)
        return null;
    const { apiUrl, repository } = run.env;
    run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 });
    const token = (0,inputs/* readToken */.AI)(run.inputs);
    const ledger = (0,github_ledger/* createGitHubLedger */.d)({ apiUrl, token, repository: config.ledger.repository ?? repository });
    const stored = await ledger.read(`${config.ledger.namespace}/${issue.id}`);
    const record = stored === null ? null : parseRecord(stored.text);
    return record?.state === "ticketed" && record.ticket !== null ? record.ticket.key : null;
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withHeldBrief: () => (/* binding */ withHeldBrief)
/* harmony export */ });
/* harmony import */ var _auto_triage_shared_pipeline_fix_fix_branch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(390);
/* harmony import */ var _auto_triage_shared_pipeline_fix_make_brief__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(167);
/* harmony import */ var _auto_triage_shared_pipeline_fix_place_of__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(219);
/* harmony import */ var _fix_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(465);
/* harmony import */ var _write_brief_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(152);





function withHeldBrief(run, input, end) {
    const { issue, assessment, config, ticketKey } = input;
    if (end.outputs["decision"] === "fix" || ticketKey === null || issue === null || assessment === null)
        return end;
    const branch = (0,_auto_triage_shared_pipeline_fix_fix_branch__WEBPACK_IMPORTED_MODULE_0__/* .fixBranch */ .k)(config.autofix.branchPrefix, ticketKey, issue.id);
    const reserved = { id: (0,_fix_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fixId */ .z)(run.env), ticketKey, branch, place: (0,_auto_triage_shared_pipeline_fix_place_of__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(issue) };
    const { temp, repository, runUrl } = run.env;
    const { brief, sha256 } = (0,_write_brief_js__WEBPACK_IMPORTED_MODULE_3__/* .writeBrief */ .k)(temp, (0,_auto_triage_shared_pipeline_fix_make_brief__WEBPACK_IMPORTED_MODULE_4__/* .makeBrief */ .j)({ input, reserved, baseSha: "", repository, runUrl }));
    return { ...end, outputs: { ...end.outputs, brief, "brief-sha256": sha256 } };
}


/***/ })

};
