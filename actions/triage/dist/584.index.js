export const id = 584;
export const ids = [584];
export const modules = {

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubCodeHost: () => (/* binding */ createGitHubCodeHost)
/* harmony export */ });
/* harmony import */ var _upstream_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);
/* harmony import */ var _repository_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9072);
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5476);



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
    const response = await fetch(`${options.apiUrl}/repos/${options.repository}/git/trees/${encodeURIComponent(commit)}?recursive=1`, { headers: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .requestHeaders */ .A)(options.token) });
    if ([404, 409, 422].includes(response.status))
        return null;
    const request = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    if (!response.ok)
        throw (0,_upstream_error_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredWith */ .i)({ service: "github", request, status: response.status, detail: "" });
    const tree = (await response.json());
    const paths = (tree.tree ?? []).flatMap(entry => entry.type === "blob" && entry.path !== undefined ? [entry.path] : []);
    return { paths, truncated: tree.truncated === true, commit };
}


/***/ })

};
