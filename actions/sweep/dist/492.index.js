export const id = 492;
export const ids = [492];
export const modules = {

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addComment: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_0__.BC),
/* harmony export */   createClient: () => (/* reexport safe */ jira_js_core__WEBPACK_IMPORTED_MODULE_5__.U),
/* harmony export */   createIssue: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.Ko),
/* harmony export */   createOrUpdateRemoteIssueLink: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_2__.aL),
/* harmony export */   doTransition: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.Lm),
/* harmony export */   editIssue: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__._e),
/* harmony export */   getComments: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_0__.vr),
/* harmony export */   getCreateIssueMetaIssueTypeId: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.Li),
/* harmony export */   getCreateIssueMetaIssueTypes: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.jC),
/* harmony export */   getIssue: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.qB),
/* harmony export */   getTransitions: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__.fv),
/* harmony export */   isApiError: () => (/* reexport safe */ jira_js_core__WEBPACK_IMPORTED_MODULE_6__.d7),
/* harmony export */   isSchemaMismatchError: () => (/* reexport safe */ jira_js_core__WEBPACK_IMPORTED_MODULE_6__._i),
/* harmony export */   linkIssues: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_3__.dg),
/* harmony export */   searchAndReconsileIssuesUsingJqlPost: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_4__.LU),
/* harmony export */   updateComment: () => (/* reexport safe */ jira_js_cloud__WEBPACK_IMPORTED_MODULE_0__.vv)
/* harmony export */ });
/* harmony import */ var jira_js_cloud__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4829);
/* harmony import */ var jira_js_cloud__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);
/* harmony import */ var jira_js_cloud__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5901);
/* harmony import */ var jira_js_cloud__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(828);
/* harmony import */ var jira_js_cloud__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7247);
/* harmony import */ var jira_js_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(312);
/* harmony import */ var jira_js_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8981);




/***/ })

};
