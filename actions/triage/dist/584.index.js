export const id = 584;
export const ids = [584];
export const modules = {

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubCodeHost: () => (/* binding */ createGitHubCodeHost)
/* harmony export */ });
/* harmony import */ var _upstream_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1620);
/* harmony import */ var _repository_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3668);


/**
 * Reads the repository that a run belongs to, without Octokit: two reads do not earn its time to load, and the first of
 * them must be on its way before anything has loaded.
 */
function createGitHubCodeHost(options) {
    return {
        async readState(ledgerRef) {
            const { url, init } = (0,_repository_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateRequest */ .lz)({ ...options, ledgerRef });
            return (0,_repository_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readStateAnswer */ .q4)(await fetch(url, init), options.repository);
        },
        listFiles: commit => listFiles(options, commit),
    };
}
async function listFiles(options, commit) {
    const response = await fetch(`${options.apiUrl}/repos/${options.repository}/git/trees/${encodeURIComponent(commit)}?recursive=1`, {
        headers: {
            authorization: `bearer ${options.token}`,
            accept: "application/vnd.github+json",
            "x-github-api-version": "2022-11-28",
            "user-agent": "auto-triage",
        },
    });
    // 404 and 422: no such commit here; 409: the repository is empty.
    if ([404, 409, 422].includes(response.status))
        return null;
    if (!response.ok)
        throw (0,_upstream_error_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredWith */ .i)("github", "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", response.status, "");
    const tree = (await response.json());
    const paths = (tree.tree ?? []).flatMap(entry => entry.type === "blob" && entry.path !== undefined ? [entry.path] : []);
    return { paths, truncated: tree.truncated === true, commit };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ answeredWith)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3608);

/**
 * The error for an answer that is not a success. 5xx of a write is ambiguous: it may have been applied.
 * `detail` is the vendor's own text; it reaches people only through the safe sinks.
 */
function answeredWith(service, request, status, detail) {
    const ambiguous = status >= 500 && !request.startsWith("GET ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .gA(`${service} answered ${status} to ${request}${detail === "" ? "" : `: ${detail.slice(0, 500)}`}`, {
        service,
        request,
        status,
        ambiguous,
        retryable: status === 429 || status >= 500,
    });
}


/***/ })

};
