export const id = 953;
export const ids = [953];
export const modules = {

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fixId)
/* harmony export */ });
function fixId({ runId, runAttempt }) {
    return `${runId}.${runAttempt}`;
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


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ writeBrief)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ../../packages/shared/build/action/sealed-file.js



function writeSealedFile(path, value) {
    const text = JSON.stringify(value);
    (0,external_node_fs_.writeFileSync)(path, text);
    return { sha256: sha256(text) };
}
function readSealedFile(path, digest, name) {
    const text = readText(path, name);
    if (sha256(text) !== digest.toLowerCase())
        throw new ConfigError(`The ${name} is not the one that its job wrote: its SHA-256 differs from the job's output`);
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        throw new ConfigError(`The ${name} was written by another version of auto-triage: use the same version of all its actions`);
    return value;
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
}
function readText(path, name) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (error) {
        throw new ConfigError(`The ${name} is not at the path that the input gives: pass what the job before wrote`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/write-brief.js



function writeBrief(temp, brief) {
    const folder = (0,external_node_path_.join)(temp, "auto-triage-brief");
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, "brief.json");
    return { brief: path, ...writeSealedFile(path, brief) };
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBranchOf),
/* harmony export */   k: () => (/* binding */ fixBranch)
/* harmony export */ });
/* harmony import */ var _issue_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(998);

function fixBranch(prefix, ticketKey, issueId) {
    const ticket = ticketKey
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, "-")
        .slice(0, 60);
    return `${prefix}${ticket}-${(0,_issue_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .issueHash */ .O)(issueId)}`;
}
function isBranchOf(branch, issueId) {
    return branch.endsWith(`-${(0,_issue_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .issueHash */ .O)(issueId)}`);
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ issueHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);

function issueHash(issueId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(issueId).digest("hex").slice(0, 8);
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ makeBrief)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(608);

function makeBrief({ input, reserved, baseSha, repository, runUrl }) {
    const { issue, assessment, config, dispatch } = input;
    if (issue === null || assessment === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9("A brief was written about an error that nobody knows");
    return {
        schema: 1,
        fixId: reserved.id,
        issue,
        assessment,
        forced: dispatch?.forced ?? false,
        ticketKey: reserved.ticketKey,
        repository,
        runUrl,
        base: { branch: config.autofix.base, sha: baseSha },
        branch: reserved.branch,
        place: reserved.place,
        service: config.services.find(({ name }) => name === issue.service) ?? null,
        config,
    };
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf(issue) {
    const first = issue.suspects[0];
    if (first === undefined)
        return "";
    return first.function === null ? first.path : `${first.path}:${first.function}`;
}


/***/ })

};
