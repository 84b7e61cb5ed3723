export const id = 328;
export const ids = [328];
export const modules = {

/***/ 6543:
/***/ ((module) => {


// Node's own fetch in the shape that cross-fetch exports, for the vendor client that brings its own copy.
// Headers, Request and Response stay lazy: touching them loads Node's HTTP stack before anything needs it.
const fetch = (...args) => globalThis.fetch(...args)
fetch.fetch = fetch
fetch.default = fetch
for (const name of ["Headers", "Request", "Response"]) {
  Object.defineProperty(fetch, name, { enumerable: true, get: () => globalThis[name] })
}
module.exports = fetch


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDatadogClient: () => (/* binding */ createDatadogClient)
/* harmony export */ });
/* harmony import */ var _datadog_datadog_api_client_dist_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1177);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_common_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_common_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_ErrorTrackingApi_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4303);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_LogsApi_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1021);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_RUMApi_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(534);
/* harmony import */ var _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_SpansApi_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2405);







function createDatadogClient(options) {
    ;
    _datadog_datadog_api_client_dist_logger_js__WEBPACK_IMPORTED_MODULE_0__.logger.setLevel("silent");
    const configuration = (0,_datadog_datadog_api_client_dist_packages_datadog_api_client_common_index_js__WEBPACK_IMPORTED_MODULE_1__.createConfiguration)({
        authMethods: { apiKeyAuth: options.apiKey, appKeyAuth: options.appKey },
        baseServer: new _datadog_datadog_api_client_dist_packages_datadog_api_client_common_servers_js__WEBPACK_IMPORTED_MODULE_2__.BaseServerConfiguration(options.baseUrl, {}),
        enableRetry: false,
    });
    return {
        errors: new _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_ErrorTrackingApi_js__WEBPACK_IMPORTED_MODULE_3__.ErrorTrackingApi(configuration),
        spans: new _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_SpansApi_js__WEBPACK_IMPORTED_MODULE_6__.SpansApi(configuration),
        logs: new _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_LogsApi_js__WEBPACK_IMPORTED_MODULE_4__.LogsApi(configuration),
        rum: new _datadog_datadog_api_client_dist_packages_datadog_api_client_v2_apis_RUMApi_js__WEBPACK_IMPORTED_MODULE_5__.RUMApi(configuration),
    };
}


/***/ })

};
