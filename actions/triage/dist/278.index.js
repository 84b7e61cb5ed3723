export const id = 278;
export const ids = [278];
export const modules = {

/***/ 1177:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logger = void 0;
const loglevel_1 = __importDefault(__webpack_require__(4985));
const logger = loglevel_1.default.noConflict();
exports.logger = logger;
logger.setLevel((typeof process !== "undefined" && process.env && process.env.DEBUG) ? logger.levels.DEBUG : logger.levels.INFO);
//# sourceMappingURL=logger.js.map

/***/ }),

/***/ 5451:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configureAuthMethods = exports.AppKeyAuthAuthentication = exports.ApiKeyAuthAuthentication = exports.AuthZAuthentication = void 0;
/**
 * Applies oauth2 authentication to the request context.
 */
class AuthZAuthentication {
    /**
     * Configures OAuth2 with the necessary properties
     *
     * @param accessToken: The access token to be used for every request
     */
    constructor(accessToken) {
        this.accessToken = accessToken;
    }
    getName() {
        return "AuthZ";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("Authorization", "Bearer " + this.accessToken);
    }
}
exports.AuthZAuthentication = AuthZAuthentication;
/**
 * Applies apiKey authentication to the request context.
 */
class ApiKeyAuthAuthentication {
    /**
     * Configures this api key authentication with the necessary properties
     *
     * @param apiKey: The api key to be used for every request
     */
    constructor(apiKey) {
        this.apiKey = apiKey;
    }
    getName() {
        return "apiKeyAuth";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("DD-API-KEY", this.apiKey);
    }
}
exports.ApiKeyAuthAuthentication = ApiKeyAuthAuthentication;
/**
 * Applies apiKey authentication to the request context.
 */
class AppKeyAuthAuthentication {
    /**
     * Configures this api key authentication with the necessary properties
     *
     * @param apiKey: The api key to be used for every request
     */
    constructor(apiKey) {
        this.apiKey = apiKey;
    }
    getName() {
        return "appKeyAuth";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("DD-APPLICATION-KEY", this.apiKey);
    }
}
exports.AppKeyAuthAuthentication = AppKeyAuthAuthentication;
/**
 * Creates the authentication methods from a swagger description.
 *
 */
function configureAuthMethods(config) {
    const authMethods = {};
    if (!config) {
        return authMethods;
    }
    if (config["AuthZ"]) {
        authMethods["AuthZ"] = new AuthZAuthentication(config["AuthZ"]["accessToken"]);
    }
    if (config["apiKeyAuth"]) {
        authMethods["apiKeyAuth"] = new ApiKeyAuthAuthentication(config["apiKeyAuth"]);
    }
    if (config["appKeyAuth"]) {
        authMethods["appKeyAuth"] = new AppKeyAuthAuthentication(config["appKeyAuth"]);
    }
    return authMethods;
}
exports.configureAuthMethods = configureAuthMethods;
//# sourceMappingURL=auth.js.map

/***/ }),

/***/ 3754:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RequiredError = exports.BaseAPIRequestFactory = exports.COLLECTION_FORMATS = void 0;
/**
 *
 * @export
 */
exports.COLLECTION_FORMATS = {
    csv: ",",
    ssv: " ",
    tsv: "\t",
    pipes: "|",
};
/**
 *
 * @export
 * @class BaseAPI
 */
class BaseAPIRequestFactory {
    constructor(configuration) {
        this.configuration = configuration;
    }
}
exports.BaseAPIRequestFactory = BaseAPIRequestFactory;
/**
 *
 * @export
 * @class RequiredError
 * @extends {Error}
 */
class RequiredError extends Error {
    constructor(field, operation) {
        super(`Required parameter ${field} was null or undefined when calling ${operation}.`);
        this.field = field;
        this.name = "RequiredError";
    }
}
exports.RequiredError = RequiredError;
//# sourceMappingURL=baseapi.js.map

/***/ }),

/***/ 451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applySecurityAuthentication = exports.setServerVariables = exports.getServer = exports.createConfiguration = exports.Configuration = void 0;
const isomorphic_fetch_1 = __webpack_require__(3824);
const servers_1 = __webpack_require__(8793);
const auth_1 = __webpack_require__(5451);
const logger_1 = __webpack_require__(1177);
class Configuration {
    constructor(baseServer, serverIndex, operationServerIndices, httpApi, authMethods, httpConfig, debug, enableRetry, maxRetries, backoffBase, backoffMultiplier, unstableOperations, isIaC) {
        this.baseServer = baseServer;
        this.serverIndex = serverIndex;
        this.operationServerIndices = operationServerIndices;
        this.httpApi = httpApi;
        this.authMethods = authMethods;
        this.httpConfig = httpConfig;
        this.debug = debug;
        this.enableRetry = enableRetry;
        this.maxRetries = maxRetries;
        this.backoffBase = backoffBase;
        this.backoffMultiplier = backoffMultiplier;
        this.unstableOperations = unstableOperations;
        this.isIaC = isIaC;
        this.servers = [];
        for (const server of servers_1.servers) {
            this.servers.push(server.clone());
        }
        this.operationServers = {};
        for (const endpoint in servers_1.operationServers) {
            this.operationServers[endpoint] = [];
            for (const server of servers_1.operationServers[endpoint]) {
                this.operationServers[endpoint].push(server.clone());
            }
        }
        if (backoffBase && backoffBase < 2) {
            throw new Error("Backoff base must be at least 2");
        }
    }
    setServerVariables(serverVariables) {
        if (this.baseServer !== undefined) {
            this.baseServer.setVariables(serverVariables);
            return;
        }
        const index = this.serverIndex;
        this.servers[index].setVariables(serverVariables);
        for (const op in this.operationServers) {
            const index = op in this.operationServerIndices
                ? this.operationServerIndices[op]
                : this.serverIndex;
            this.operationServers[op][index].setVariables(serverVariables);
        }
    }
    getServer(endpoint) {
        if (this.baseServer !== undefined) {
            return this.baseServer;
        }
        const index = endpoint in this.operationServerIndices
            ? this.operationServerIndices[endpoint]
            : this.serverIndex;
        return endpoint in servers_1.operationServers
            ? this.operationServers[endpoint][index]
            : this.servers[index];
    }
}
exports.Configuration = Configuration;
/**
 * Configuration factory function
 *
 * If a property is not included in conf, a default is used:
 *    - baseServer: null
 *    - serverIndex: 0
 *    - operationServerIndices: {}
 *    - httpApi: IsomorphicFetchHttpLibrary
 *    - authMethods: {}
 *    - httpConfig: {}
 *    - debug: false
 *
 * @param conf partial configuration
 */
function createConfiguration(conf = {}) {
    if (typeof process !== "undefined" && process.env && process.env.DD_SITE) {
        const serverConf = servers_1.server1.getConfiguration();
        servers_1.server1.setVariables({ site: process.env.DD_SITE });
        for (const op in servers_1.operationServers) {
            servers_1.operationServers[op][0].setVariables({ site: process.env.DD_SITE });
        }
    }
    const authMethods = conf.authMethods || {};
    if (!("apiKeyAuth" in authMethods) &&
        typeof process !== "undefined" &&
        process.env &&
        process.env.DD_API_KEY) {
        authMethods["apiKeyAuth"] = process.env.DD_API_KEY;
    }
    if (!("appKeyAuth" in authMethods) &&
        typeof process !== "undefined" &&
        process.env &&
        process.env.DD_APP_KEY) {
        authMethods["appKeyAuth"] = process.env.DD_APP_KEY;
    }
    const configuration = new Configuration(conf.baseServer, conf.serverIndex || 0, conf.operationServerIndices || {}, conf.httpApi || new isomorphic_fetch_1.IsomorphicFetchHttpLibrary(), (0, auth_1.configureAuthMethods)(authMethods), conf.httpConfig || {}, conf.debug, conf.enableRetry || false, conf.maxRetries || 3, conf.backoffBase || 2, conf.backoffMultiplier || 2, {
    }, conf.isIaC || false);
    configuration.httpApi.zstdCompressorCallback = conf.zstdCompressorCallback;
    configuration.httpApi.debug = configuration.debug;
    configuration.httpApi.enableRetry = configuration.enableRetry;
    configuration.httpApi.maxRetries = configuration.maxRetries;
    configuration.httpApi.backoffBase = configuration.backoffBase;
    configuration.httpApi.backoffMultiplier = configuration.backoffMultiplier;
    configuration.httpApi.fetch = conf.fetch;
    return configuration;
}
exports.createConfiguration = createConfiguration;
function getServer(conf, endpoint) {
    logger_1.logger.warn("getServer is deprecated, please use Configuration.getServer instead.");
    return conf.getServer(endpoint);
}
exports.getServer = getServer;
/**
 * Sets the server variables.
 *
 * @param serverVariables key/value object representing the server variables (site, name, protocol, ...)
 */
function setServerVariables(conf, serverVariables) {
    logger_1.logger.warn("setServerVariables is deprecated, please use Configuration.setServerVariables instead.");
    return conf.setServerVariables(serverVariables);
}
exports.setServerVariables = setServerVariables;
/**
 * Apply given security authentication method if avaiable in configuration.
 */
function applySecurityAuthentication(conf, requestContext, authMethods) {
    for (const authMethodName of authMethods) {
        const authMethod = conf.authMethods[authMethodName];
        if (authMethod) {
            authMethod.applySecurityAuthentication(requestContext);
        }
    }
}
exports.applySecurityAuthentication = applySecurityAuthentication;
//# sourceMappingURL=configuration.js.map

/***/ }),

/***/ 2532:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ApiException = void 0;
/**
 * Represents an error caused by an api call i.e. it has attributes for a HTTP status code
 * and the returned body object.
 *
 * Example
 * API returns a ErrorMessageObject whenever HTTP status code is not in [200, 299]
 * => ApiException(404, someErrorMessageObject)
 *
 */
class ApiException extends Error {
    constructor(code, body) {
        super("HTTP-Code: " + code + "\nMessage: " + JSON.stringify(body));
        this.code = code;
        this.body = body;
        Object.setPrototypeOf(this, ApiException.prototype);
        this.code = code;
        this.body = body;
    }
}
exports.ApiException = ApiException;
//# sourceMappingURL=exception.js.map

/***/ }),

/***/ 3040:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ResponseContext = exports.SelfDecodingBody = exports.RequestContext = exports.HttpException = exports.HttpMethod = void 0;
const userAgent_1 = __webpack_require__(5889);
const util_1 = __webpack_require__(1669);
const baseapi_1 = __webpack_require__(3754);
/**
 * Represents an HTTP method.
 */
var HttpMethod;
(function (HttpMethod) {
    HttpMethod["GET"] = "GET";
    HttpMethod["HEAD"] = "HEAD";
    HttpMethod["POST"] = "POST";
    HttpMethod["PUT"] = "PUT";
    HttpMethod["DELETE"] = "DELETE";
    HttpMethod["CONNECT"] = "CONNECT";
    HttpMethod["OPTIONS"] = "OPTIONS";
    HttpMethod["TRACE"] = "TRACE";
    HttpMethod["PATCH"] = "PATCH";
})(HttpMethod = exports.HttpMethod || (exports.HttpMethod = {}));
class HttpException extends Error {
    constructor(msg) {
        super(msg);
    }
}
exports.HttpException = HttpException;
/**
 * Represents an HTTP request context
 */
class RequestContext {
    /**
     * Creates the request context using a http method and request resource url
     *
     * @param url url of the requested resource
     * @param httpMethod http method
     */
    constructor(url, httpMethod) {
        this.httpMethod = httpMethod;
        this.headers = {};
        this.body = undefined;
        this.httpConfig = {};
        this.url = new URL(url);
        if (!util_1.isBrowser) {
            this.headers = { "user-agent": userAgent_1.userAgent };
        }
    }
    /*
     * Returns the url set in the constructor including the query string
     *
     */
    getUrl() {
        return this.url.toString();
    }
    /**
     * Replaces the url set in the constructor with this url.
     *
     */
    setUrl(url) {
        this.url = new URL(url);
    }
    /**
     * Sets the body of the http request either as a string or FormData
     *
     * Note that setting a body on a HTTP GET, HEAD, DELETE, CONNECT or TRACE
     * request is discouraged.
     * https://httpwg.org/http-core/draft-ietf-httpbis-semantics-latest.html#rfc.section.7.3.1
     *
     * @param body the body of the request
     */
    setBody(body) {
        this.body = body;
    }
    getHttpMethod() {
        return this.httpMethod;
    }
    getHeaders() {
        return this.headers;
    }
    getBody() {
        return this.body;
    }
    /**
     * Sets query parameters on the request URL
     *
     * @param name the name of the query parameter
     * @param value the value of the query parameter
     * @param collectionFormat the format of the query parameter See https://spec.openapis.org/oas/v3.0.2#style-values
     */
    setQueryParam(name, value, collectionFormat) {
        if (collectionFormat === "multi") {
            for (const val of value) {
                this.url.searchParams.append(name, val);
            }
            return;
        }
        if (Array.isArray(value)) {
            const delimiter = baseapi_1.COLLECTION_FORMATS[collectionFormat];
            value = value.join(delimiter);
        }
        return this.url.searchParams.set(name, value);
    }
    /**
     * Sets a cookie with the name and value. NO check  for duplicate cookies is performed
     *
     */
    addCookie(name, value) {
        if (!this.headers["Cookie"]) {
            this.headers["Cookie"] = "";
        }
        this.headers["Cookie"] += name + "=" + value + "; ";
    }
    setHeaderParam(key, value) {
        this.headers[key] = value;
    }
    setHttpConfig(conf) {
        this.httpConfig = conf;
    }
    getHttpConfig() {
        return this.httpConfig;
    }
}
exports.RequestContext = RequestContext;
/**
 * Helper class to generate a `ResponseBody` from binary data
 */
class SelfDecodingBody {
    constructor(dataSource) {
        this.dataSource = dataSource;
    }
    binary() {
        return this.dataSource;
    }
    text() {
        return __awaiter(this, void 0, void 0, function* () {
            const data = yield this.dataSource;
            return data.toString();
        });
    }
}
exports.SelfDecodingBody = SelfDecodingBody;
class ResponseContext {
    constructor(httpStatusCode, headers, body) {
        this.httpStatusCode = httpStatusCode;
        this.headers = headers;
        this.body = body;
    }
    /**
     * Parse header value in the form `value; param1="value1"`
     *
     * E.g. for Content-Type or Content-Disposition
     * Parameter names are converted to lower case
     * The first parameter is returned with the key `""`
     */
    getParsedHeader(headerName) {
        const result = {};
        if (!this.headers[headerName]) {
            return result;
        }
        const parameters = this.headers[headerName].split(";");
        for (const parameter of parameters) {
            let [key, value] = parameter.split("=", 2);
            key = key.toLowerCase().trim();
            if (value === undefined) {
                result[""] = key;
            }
            else {
                value = value.trim();
                if (value.startsWith('"') && value.endsWith('"')) {
                    value = value.substring(1, value.length - 1);
                }
                result[key] = value;
            }
        }
        return result;
    }
    getBodyAsFile() {
        return __awaiter(this, void 0, void 0, function* () {
            const data = yield this.body.binary();
            const fileName = this.getParsedHeader("content-disposition")["filename"] || "";
            return { data, name: fileName };
        });
    }
}
exports.ResponseContext = ResponseContext;
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 3824:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IsomorphicFetchHttpLibrary = void 0;
const http_1 = __webpack_require__(3040);
const cross_fetch_1 = __webpack_require__(6543);
const util_1 = __webpack_require__(1669);
const logger_1 = __webpack_require__(1177);
class IsomorphicFetchHttpLibrary {
    constructor() {
        this.debug = false;
    }
    send(request) {
        if (this.debug) {
            this.logRequest(request);
        }
        const method = request.getHttpMethod().toString();
        let body = request.getBody();
        let compress = request.getHttpConfig().compress;
        if (compress === undefined) {
            compress = true;
        }
        const headers = request.getHeaders();
        if (typeof body === "string") {
            if (headers["Content-Encoding"] === "gzip") {
                body = (__webpack_require__(8522).gzipSync)(body);
            }
            else if (headers["Content-Encoding"] === "deflate") {
                body = (__webpack_require__(8522).deflateSync)(body);
            }
            else if (headers["Content-Encoding"] === "zstd1") {
                if (this.zstdCompressorCallback) {
                    body = this.zstdCompressorCallback(body);
                }
                else {
                    throw new Error("zstdCompressorCallback method missing");
                }
            }
        }
        if (!util_1.isBrowser) {
            if (!headers["Accept-Encoding"]) {
                if (compress) {
                    headers["Accept-Encoding"] = "gzip,deflate";
                }
                else {
                    // We need to enforce it otherwise node-fetch will set a default
                    headers["Accept-Encoding"] = "identity";
                }
            }
        }
        return this.executeRequest(request, body, 0, headers);
    }
    executeRequest(request, body, currentAttempt, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            const fetchOptions = {
                method: request.getHttpMethod().toString(),
                body: body,
                headers: headers,
                signal: request.getHttpConfig().signal,
            };
            try {
                const fetchFunction = this.fetch ||
                    // On non-node environments, use native fetch if available.
                    // `cross-fetch` incorrectly assumes all browsers have XHR available.
                    // See https://github.com/lquixada/cross-fetch/issues/78
                    // TODO: Remove once once above issue is resolved.
                    (!util_1.isNode && typeof fetch === "function" ? fetch : cross_fetch_1.fetch);
                const resp = yield fetchFunction(request.getUrl(), fetchOptions);
                const responseHeaders = {};
                resp.headers.forEach((value, name) => {
                    responseHeaders[name] = value;
                });
                const responseBody = {
                    text: () => resp.text(),
                    binary: () => __awaiter(this, void 0, void 0, function* () {
                        const arrayBuffer = yield resp.arrayBuffer();
                        return Buffer.from(arrayBuffer);
                    }),
                };
                const response = new http_1.ResponseContext(resp.status, responseHeaders, responseBody);
                if (this.debug) {
                    this.logResponse(response);
                }
                if (this.shouldRetry(this.enableRetry, currentAttempt, this.maxRetries, response.httpStatusCode)) {
                    const delay = this.calculateRetryInterval(currentAttempt, this.backoffBase, this.backoffMultiplier, responseHeaders);
                    currentAttempt++;
                    yield this.sleep(delay * 1000);
                    return this.executeRequest(request, body, currentAttempt, headers);
                }
                return response;
            }
            catch (error) {
                logger_1.logger.error("An error occurred during the HTTP request:", error);
                throw error;
            }
        });
    }
    sleep(milliseconds) {
        return new Promise((resolve) => {
            setTimeout(resolve, milliseconds);
        });
    }
    shouldRetry(enableRetry, currentAttempt, maxRetries, responseCode) {
        return ((responseCode === 429 || responseCode >= 500) &&
            maxRetries > currentAttempt &&
            enableRetry);
    }
    calculateRetryInterval(currentAttempt, backoffBase, backoffMultiplier, headers) {
        if ("x-ratelimit-reset" in headers) {
            const rateLimitHeaderString = headers["x-ratelimit-reset"];
            const retryIntervalFromHeader = parseInt(rateLimitHeaderString, 10);
            return retryIntervalFromHeader;
        }
        else {
            return Math.pow(backoffMultiplier, currentAttempt) * backoffBase;
        }
    }
    logRequest(request) {
        var _a;
        const headers = {};
        const originalHeaders = request.getHeaders();
        for (const header in originalHeaders) {
            headers[header] = originalHeaders[header];
        }
        // Mask credential headers before serializing for the debug log.
        // Authorization carries Bearer tokens (delegated tokens, PATs). See CRED-2625.
        const headersToRedact = [
            "DD-API-KEY",
            "DD-APPLICATION-KEY",
            "Authorization",
        ];
        for (const header of headersToRedact) {
            if (headers[header]) {
                headers[header] = headers[header].replace(/./g, "x");
            }
        }
        const headersJSON = JSON.stringify(headers, null, 2).replace(/\n/g, "\n\t");
        const method = request.getHttpMethod().toString();
        const url = request.getUrl().toString();
        const body = request.getBody()
            ? JSON.stringify(request.getBody(), null, 2).replace(/\n/g, "\n\t")
            : "";
        const compress = (_a = request.getHttpConfig().compress) !== null && _a !== void 0 ? _a : true;
        logger_1.logger.debug("\nrequest: {\n", `\turl: ${url}\n`, `\tmethod: ${method}\n`, `\theaders: ${headersJSON}\n`, `\tcompress: ${compress}\n`, `\tbody: ${body}\n}\n`);
    }
    logResponse(response) {
        const httpStatusCode = response.httpStatusCode;
        const headers = JSON.stringify(response.headers, null, 2).replace(/\n/g, "\n\t");
        logger_1.logger.debug("response: {\n", `\tstatus: ${httpStatusCode}\n`, `\theaders: ${headers}\n`);
    }
}
exports.IsomorphicFetchHttpLibrary = IsomorphicFetchHttpLibrary;
//# sourceMappingURL=isomorphic-fetch.js.map

/***/ }),

/***/ 8725:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Configuration = exports.setServerVariables = exports.createConfiguration = void 0;
__exportStar(__webpack_require__(3040), exports);
__exportStar(__webpack_require__(3824), exports);
__exportStar(__webpack_require__(5451), exports);
var configuration_1 = __webpack_require__(451);
Object.defineProperty(exports, "createConfiguration", ({ enumerable: true, get: function () { return configuration_1.createConfiguration; } }));
var configuration_2 = __webpack_require__(451);
Object.defineProperty(exports, "setServerVariables", ({ enumerable: true, get: function () { return configuration_2.setServerVariables; } }));
var configuration_3 = __webpack_require__(451);
Object.defineProperty(exports, "Configuration", ({ enumerable: true, get: function () { return configuration_3.Configuration; } }));
__exportStar(__webpack_require__(2532), exports);
__exportStar(__webpack_require__(8793), exports);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.operationServers = exports.servers = exports.server3 = exports.server2 = exports.server1 = exports.ServerConfiguration = exports.BaseServerConfiguration = void 0;
const http_1 = __webpack_require__(3040);
/**
 *
 * Represents the configuration of a server
 *
 */
class BaseServerConfiguration {
    constructor(url, variableConfiguration) {
        this.url = url;
        this.variableConfiguration = variableConfiguration;
    }
    /**
     * Sets the value of the variables of this server.
     *
     * @param variableConfiguration a partial variable configuration for the variables contained in the url
     */
    setVariables(variableConfiguration) {
        Object.assign(this.variableConfiguration, variableConfiguration);
    }
    getConfiguration() {
        return this.variableConfiguration;
    }
    clone() {
        return new BaseServerConfiguration(this.url, Object.assign({}, this.variableConfiguration));
    }
    getUrl() {
        let replacedUrl = this.url;
        for (const key in this.variableConfiguration) {
            const re = new RegExp("{" + key + "}", "g");
            replacedUrl = replacedUrl.replace(re, this.variableConfiguration[key]);
        }
        return replacedUrl;
    }
    /**
     * Creates a new request context for this server using the url with variables
     * replaced with their respective values and the endpoint of the request appended.
     *
     * @param endpoint the endpoint to be queried on the server
     * @param httpMethod httpMethod to be used
     *
     */
    makeRequestContext(endpoint, httpMethod) {
        return new http_1.RequestContext(this.getUrl() + endpoint, httpMethod);
    }
}
exports.BaseServerConfiguration = BaseServerConfiguration;
/**
 *
 * Represents the configuration of a server including its
 * url template and variable configuration based on the url.
 *
 */
class ServerConfiguration extends BaseServerConfiguration {
}
exports.ServerConfiguration = ServerConfiguration;
exports.server1 = new ServerConfiguration("https://{subdomain}.{site}", {
    site: "datadoghq.com",
    subdomain: "api",
});
exports.server2 = new ServerConfiguration("{protocol}://{name}", {
    name: "api.datadoghq.com",
    protocol: "https",
});
exports.server3 = new ServerConfiguration("https://{subdomain}.{site}", {
    site: "datadoghq.com",
    subdomain: "api",
});
exports.servers = [exports.server1, exports.server2, exports.server3];
exports.operationServers = {
    "v1.IPRangesApi.getIPRanges": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "ip-ranges",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "ip-ranges.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.datadoghq.com", {
            subdomain: "ip-ranges",
        }),
    ],
    "v1.LogsApi.submitLog": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "http-intake.logs.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
    ],
    "v2.EventsApi.createEvent": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "event-management-intake",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "event-management-intake.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "event-management-intake",
        }),
    ],
    "v2.LogsApi.submitLog": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "http-intake.logs.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
    ],
    "v2.OAuth2ClientPublicApi.getOIDCDiscoveryDocument": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "app",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "app.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "app",
        }),
    ],
    "v2.OnCallPagingApi.acknowledgeOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.createOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.escalateOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.resolveOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.ProductAnalyticsApi.submitProductAnalyticsEvent": [
        new ServerConfiguration("https://{site}", {
            site: "browser-intake-datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "browser-intake-datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "api",
        }),
    ],
};
//# sourceMappingURL=servers.js.map

/***/ }),

/***/ 1669:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dateToRFC3339String = exports.dateFromRFC3339String = exports.DDate = exports.isNode = exports.isBrowser = exports.UnparsedObject = void 0;
class UnparsedObject {
    constructor(data) {
        this._data = data;
    }
}
exports.UnparsedObject = UnparsedObject;
exports.isBrowser = typeof window !== "undefined" && typeof window.document !== "undefined";
exports.isNode = typeof process !== "undefined" &&
    process.versions != null &&
    process.versions.node != null;
class DDate extends Date {
}
exports.DDate = DDate;
const RFC3339Re = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})\.?(\d+)?(?:(?:([+-]\d{2}):?(\d{2}))|Z)?$/;
function dateFromRFC3339String(date) {
    const m = RFC3339Re.exec(date);
    if (m) {
        const _date = new DDate(date);
        _date.originalDate = date;
        return _date;
    }
    else {
        throw new Error("unexpected date format: " + date);
    }
}
exports.dateFromRFC3339String = dateFromRFC3339String;
function dateToRFC3339String(date) {
    if (date instanceof DDate && date.originalDate) {
        return date.originalDate;
    }
    return date.toISOString().split(".")[0] + "Z";
}
exports.dateToRFC3339String = dateToRFC3339String;
//# sourceMappingURL=util.js.map

/***/ }),

/***/ 4303:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ErrorTrackingApi = exports.ErrorTrackingApiResponseProcessor = exports.ErrorTrackingApiRequestFactory = void 0;
const baseapi_1 = __webpack_require__(3754);
const configuration_1 = __webpack_require__(451);
const http_1 = __webpack_require__(3040);
const logger_1 = __webpack_require__(1177);
const ObjectSerializer_1 = __webpack_require__(7028);
const exception_1 = __webpack_require__(2532);
class ErrorTrackingApiRequestFactory extends baseapi_1.BaseAPIRequestFactory {
    getIssue(issueId, include, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'issueId' is not null or undefined
            if (issueId === null || issueId === undefined) {
                throw new baseapi_1.RequiredError("issueId", "getIssue");
            }
            // Path Params
            const localVarPath = "/api/v2/error-tracking/issues/{issue_id}".replace("{issue_id}", encodeURIComponent(String(issueId)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.ErrorTrackingApi.getIssue")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (include !== undefined) {
                requestContext.setQueryParam("include", ObjectSerializer_1.ObjectSerializer.serialize(include, "Array<GetIssueIncludeQueryParameterItem>", ""), "csv");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    searchIssues(body, include, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "searchIssues");
            }
            // Path Params
            const localVarPath = "/api/v2/error-tracking/issues/search";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.ErrorTrackingApi.searchIssues")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (include !== undefined) {
                requestContext.setQueryParam("include", ObjectSerializer_1.ObjectSerializer.serialize(include, "Array<SearchIssuesIncludeQueryParameterItem>", ""), "csv");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "IssuesSearchRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
}
exports.ErrorTrackingApiRequestFactory = ErrorTrackingApiRequestFactory;
class ErrorTrackingApiResponseProcessor {
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to getIssue
     * @throws ApiException if the response code was not in [200, 299]
     */
    getIssue(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IssueResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 401 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IssueResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to searchIssues
     * @throws ApiException if the response code was not in [200, 299]
     */
    searchIssues(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IssuesSearchResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 401 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IssuesSearchResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
}
exports.ErrorTrackingApiResponseProcessor = ErrorTrackingApiResponseProcessor;
class ErrorTrackingApi {
    constructor(configuration, requestFactory, responseProcessor) {
        this.configuration = configuration;
        this.requestFactory =
            requestFactory || new ErrorTrackingApiRequestFactory(configuration);
        this.responseProcessor =
            responseProcessor || new ErrorTrackingApiResponseProcessor();
    }
    /**
     * Retrieve the full details for a specific error tracking issue, including attributes and relationships.
     * @param param The request object
     */
    getIssue(param, options) {
        const requestContextPromise = this.requestFactory.getIssue(param.issueId, param.include, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.getIssue(responseContext);
            });
        });
    }
    /**
     * Search issues endpoint allows you to programmatically search for issues within your organization. This endpoint returns a list of issues that match a given search query, following the event search syntax. The search results are limited to a maximum of 100 issues per request.
     * @param param The request object
     */
    searchIssues(param, options) {
        const requestContextPromise = this.requestFactory.searchIssues(param.body, param.include, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.searchIssues(responseContext);
            });
        });
    }
}
exports.ErrorTrackingApi = ErrorTrackingApi;
//# sourceMappingURL=ErrorTrackingApi.js.map

/***/ }),

/***/ 1021:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogsApi = exports.LogsApiResponseProcessor = exports.LogsApiRequestFactory = void 0;
const baseapi_1 = __webpack_require__(3754);
const configuration_1 = __webpack_require__(451);
const http_1 = __webpack_require__(3040);
const logger_1 = __webpack_require__(1177);
const ObjectSerializer_1 = __webpack_require__(7028);
const exception_1 = __webpack_require__(2532);
class LogsApiRequestFactory extends baseapi_1.BaseAPIRequestFactory {
    aggregateLogs(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "aggregateLogs");
            }
            // Path Params
            const localVarPath = "/api/v2/logs/analytics/aggregate";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.LogsApi.aggregateLogs")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "LogsAggregateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listLogs(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // Path Params
            const localVarPath = "/api/v2/logs/events/search";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.LogsApi.listLogs")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "LogsListRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
}
exports.LogsApiRequestFactory = LogsApiRequestFactory;
class LogsApiResponseProcessor {
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to aggregateLogs
     * @throws ApiException if the response code was not in [200, 299]
     */
    aggregateLogs(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "LogsAggregateResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "LogsAggregateResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listLogs
     * @throws ApiException if the response code was not in [200, 299]
     */
    listLogs(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "LogsListResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "LogsListResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
}
exports.LogsApiResponseProcessor = LogsApiResponseProcessor;
class LogsApi {
    constructor(configuration, requestFactory, responseProcessor) {
        this.configuration = configuration;
        this.requestFactory =
            requestFactory || new LogsApiRequestFactory(configuration);
        this.responseProcessor =
            responseProcessor || new LogsApiResponseProcessor();
    }
    /**
     * The API endpoint to aggregate events into buckets and compute metrics and timeseries.
     * @param param The request object
     */
    aggregateLogs(param, options) {
        const requestContextPromise = this.requestFactory.aggregateLogs(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.aggregateLogs(responseContext);
            });
        });
    }
    /**
     * List endpoint returns logs that match a log search query.
     * [Results are paginated][1].
     *
     * Use this endpoint to search and filter your logs.
     *
     * **If you are considering archiving logs for your organization,
     * consider use of the Datadog archive capabilities instead of the log list API.
     * See [Datadog Logs Archive documentation][2].**
     *
     * [1]: /logs/guide/collect-multiple-logs-with-pagination
     * [2]: https://docs.datadoghq.com/logs/archives
     * @param param The request object
     */
    listLogs(param = {}, options) {
        const requestContextPromise = this.requestFactory.listLogs(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listLogs(responseContext);
            });
        });
    }
}
exports.LogsApi = LogsApi;
//# sourceMappingURL=LogsApi.js.map

/***/ }),

/***/ 534:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RUMApi = exports.RUMApiResponseProcessor = exports.RUMApiRequestFactory = void 0;
const baseapi_1 = __webpack_require__(3754);
const configuration_1 = __webpack_require__(451);
const http_1 = __webpack_require__(3040);
const logger_1 = __webpack_require__(1177);
const ObjectSerializer_1 = __webpack_require__(7028);
const exception_1 = __webpack_require__(2532);
class RUMApiRequestFactory extends baseapi_1.BaseAPIRequestFactory {
    aggregateRUMEvents(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "aggregateRUMEvents");
            }
            // Path Params
            const localVarPath = "/api/v2/rum/analytics/aggregate";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.RUMApi.aggregateRUMEvents")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "RUMAggregateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    searchRUMEvents(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "searchRUMEvents");
            }
            // Path Params
            const localVarPath = "/api/v2/rum/events/search";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.RUMApi.searchRUMEvents")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "RUMSearchEventsRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
}
exports.RUMApiRequestFactory = RUMApiRequestFactory;
class RUMApiResponseProcessor {
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to aggregateRUMEvents
     * @throws ApiException if the response code was not in [200, 299]
     */
    aggregateRUMEvents(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "RUMAnalyticsAggregateResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "RUMAnalyticsAggregateResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to searchRUMEvents
     * @throws ApiException if the response code was not in [200, 299]
     */
    searchRUMEvents(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "RUMEventsResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "RUMEventsResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
}
exports.RUMApiResponseProcessor = RUMApiResponseProcessor;
class RUMApi {
    constructor(configuration, requestFactory, responseProcessor) {
        this.configuration = configuration;
        this.requestFactory =
            requestFactory || new RUMApiRequestFactory(configuration);
        this.responseProcessor = responseProcessor || new RUMApiResponseProcessor();
    }
    /**
     * The API endpoint to aggregate RUM events into buckets of computed metrics and timeseries.
     * @param param The request object
     */
    aggregateRUMEvents(param, options) {
        const requestContextPromise = this.requestFactory.aggregateRUMEvents(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.aggregateRUMEvents(responseContext);
            });
        });
    }
    /**
     * List endpoint returns RUM events that match a RUM search query.
     * [Results are paginated][1].
     *
     * Use this endpoint to build complex RUM events filtering and search.
     *
     * [1]: https://docs.datadoghq.com/logs/guide/collect-multiple-logs-with-pagination
     * @param param The request object
     */
    searchRUMEvents(param, options) {
        const requestContextPromise = this.requestFactory.searchRUMEvents(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.searchRUMEvents(responseContext);
            });
        });
    }
}
exports.RUMApi = RUMApi;
//# sourceMappingURL=RUMApi.js.map

/***/ }),

/***/ 2405:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SpansApi = exports.SpansApiResponseProcessor = exports.SpansApiRequestFactory = void 0;
const baseapi_1 = __webpack_require__(3754);
const configuration_1 = __webpack_require__(451);
const http_1 = __webpack_require__(3040);
const logger_1 = __webpack_require__(1177);
const ObjectSerializer_1 = __webpack_require__(7028);
const exception_1 = __webpack_require__(2532);
class SpansApiRequestFactory extends baseapi_1.BaseAPIRequestFactory {
    aggregateSpans(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "aggregateSpans");
            }
            // Path Params
            const localVarPath = "/api/v2/spans/analytics/aggregate";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.SpansApi.aggregateSpans")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "SpansAggregateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listSpans(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "listSpans");
            }
            // Path Params
            const localVarPath = "/api/v2/spans/events/search";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.SpansApi.listSpans")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "SpansListRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
}
exports.SpansApiRequestFactory = SpansApiRequestFactory;
class SpansApiResponseProcessor {
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to aggregateSpans
     * @throws ApiException if the response code was not in [200, 299]
     */
    aggregateSpans(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "SpansAggregateResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "SpansAggregateResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listSpans
     * @throws ApiException if the response code was not in [200, 299]
     */
    listSpans(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "SpansListResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 422 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "SpansListResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
}
exports.SpansApiResponseProcessor = SpansApiResponseProcessor;
class SpansApi {
    constructor(configuration, requestFactory, responseProcessor) {
        this.configuration = configuration;
        this.requestFactory =
            requestFactory || new SpansApiRequestFactory(configuration);
        this.responseProcessor =
            responseProcessor || new SpansApiResponseProcessor();
    }
    /**
     * The API endpoint to aggregate spans into buckets and compute metrics and timeseries.
     * This endpoint is rate limited to `300` requests per hour.
     * @param param The request object
     */
    aggregateSpans(param, options) {
        const requestContextPromise = this.requestFactory.aggregateSpans(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.aggregateSpans(responseContext);
            });
        });
    }
    /**
     * List endpoint returns spans that match a span search query.
     * [Results are paginated][1].
     *
     * Use this endpoint to build complex spans filtering and search.
     * This endpoint is rate limited to `300` requests per hour.
     *
     * [1]: /logs/guide/collect-multiple-logs-with-pagination?tab=v2api
     * @param param The request object
     */
    listSpans(param, options) {
        const requestContextPromise = this.requestFactory.listSpans(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listSpans(responseContext);
            });
        });
    }
}
exports.SpansApi = SpansApi;
//# sourceMappingURL=SpansApi.js.map

/***/ }),

/***/ 7028:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Generated: the client's ObjectSerializer with the models, as tables, that the kept operations reach. Do not edit.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectSerializer = void 0;
const util_1 = __webpack_require__(1669);
const logger_1 = __webpack_require__(1177);
const primitives = [
    "string",
    "boolean",
    "double",
    "integer",
    "long",
    "float",
    "number",
];
const ARRAY_PREFIX = "Array<";
const MAP_PREFIX = "{ [key: string]: ";
const TUPLE_PREFIX = "[";
const supportedMediaTypes = {
    "application/json": Infinity,
    "text/json": 100,
    "application/octet-stream": 0,
};
function model(attributes) {
    return class {
        static getAttributeTypeMap() { return attributes; }
    };
}
const open = { baseName: "additionalProperties", type: "{ [key: string]: any; }" };
const enumsMap = {
    "GetIssueIncludeQueryParameterItem": ["assignee","case","team_owners"],
    "SearchIssuesIncludeQueryParameterItem": ["issue","issue.assignee","issue.case","issue.team_owners"],
    "LogsSort": ["timestamp","-timestamp"],
    "RUMSort": ["timestamp","-timestamp"],
    "IssueType": ["issue"],
    "IssuesSearchRequestDataType": ["search_request"],
    "IssuesSearchResultType": ["error_tracking_search_result"],
    "LogsAggregationFunction": ["count","cardinality","pc75","pc90","pc95","pc98","pc99","sum","min","max","avg","median"],
    "LogsComputeType": ["timeseries","total"],
    "LogsStorageTier": ["indexes","online-archives","flex"],
    "LogsAggregateResponseStatus": ["done","timeout"],
    "LogType": ["log"],
    "RUMAggregationFunction": ["count","cardinality","pc75","pc90","pc95","pc98","pc99","sum","min","max","avg","median"],
    "RUMComputeType": ["timeseries","total"],
    "RUMResponseStatus": ["done","timeout"],
    "RUMEventType": ["rum"],
    "SpansAggregateRequestType": ["aggregate_request"],
    "SpansAggregateBucketType": ["bucket"],
    "SpansAggregateResponseStatus": ["done","timeout"],
    "SpansListRequestType": ["search_request"],
    "SpansType": ["spans"],
    "IssueLanguage": ["BRIGHTSCRIPT","C","C_PLUS_PLUS","C_SHARP","CLOJURE","DOT_NET","ELIXIR","ERLANG","GO","GROOVY","HASKELL","HCL","JAVA","JAVASCRIPT","JVM","KOTLIN","OBJECTIVE_C","PERL","PHP","PYTHON","RUBY","RUST","SCALA","SWIFT","TERRAFORM","TYPESCRIPT","UNKNOWN"],
    "IssuePlatform": ["ANDROID","BACKEND","BROWSER","FLUTTER","IOS","REACT_NATIVE","ROKU","UNKNOWN"],
    "IssueState": ["OPEN","ACKNOWLEDGED","RESOLVED","IGNORED","EXCLUDED"],
    "IssueCaseResourceType": ["case"],
    "IssueUserType": ["user"],
    "IssueTeamType": ["team"],
    "IssuesSearchRequestDataAttributesOrderBy": ["TOTAL_COUNT","FIRST_SEEN","IMPACTED_SESSIONS","PRIORITY"],
    "IssuesSearchRequestDataAttributesPersona": ["ALL","BROWSER","MOBILE","BACKEND"],
    "IssuesSearchRequestDataAttributesTrack": ["trace","logs","rum"],
    "LogsSortOrder": ["asc","desc"],
    "LogsAggregateSortType": ["alphabetical","measure"],
    "RUMSortOrder": ["asc","desc"],
    "RUMAggregateSortType": ["alphabetical","measure"],
    "SpansSort": ["timestamp","-timestamp"],
    "CasePriority": ["NOT_DEFINED","P1","P2","P3","P4","P5"],
    "CaseStatus": ["OPEN","IN_PROGRESS","CLOSED"],
    "SpansAggregationFunction": ["count","cardinality","pc75","pc90","pc95","pc98","pc99","sum","min","max","avg","median"],
    "SpansComputeType": ["timeseries","total"],
    "SpansSortOrder": ["asc","desc"],
    "SpansAggregateSortType": ["alphabetical","measure"],
    "UserResourceType": ["user"],
    "ProjectResourceType": ["project"],
};
const typeMap = {
    APIErrorResponse: model({
        "errors": {"baseName":"errors","type":"Array<string>","required":true},
        "additionalProperties": open,
    }),
    IssueResponse: model({
        "data": {"baseName":"data","type":"Issue"},
        "included": {"baseName":"included","type":"Array<IssueIncluded>"},
        "additionalProperties": open,
    }),
    IssuesSearchRequest: model({
        "data": {"baseName":"data","type":"IssuesSearchRequestData","required":true},
        "additionalProperties": open,
    }),
    IssuesSearchResponse: model({
        "data": {"baseName":"data","type":"Array<IssuesSearchResult>"},
        "included": {"baseName":"included","type":"Array<IssuesSearchResultIncluded>"},
        "additionalProperties": open,
    }),
    JSONAPIErrorResponse: model({
        "errors": {"baseName":"errors","type":"Array<JSONAPIErrorItem>","required":true},
        "additionalProperties": open,
    }),
    LogsAggregateRequest: model({
        "compute": {"baseName":"compute","type":"Array<LogsCompute>"},
        "filter": {"baseName":"filter","type":"LogsQueryFilter"},
        "groupBy": {"baseName":"group_by","type":"Array<LogsGroupBy>"},
        "options": {"baseName":"options","type":"LogsQueryOptions"},
        "page": {"baseName":"page","type":"LogsAggregateRequestPage"},
        "additionalProperties": open,
    }),
    LogsAggregateResponse: model({
        "data": {"baseName":"data","type":"LogsAggregateResponseData"},
        "meta": {"baseName":"meta","type":"LogsResponseMetadata"},
        "additionalProperties": open,
    }),
    LogsListRequest: model({
        "filter": {"baseName":"filter","type":"LogsQueryFilter"},
        "options": {"baseName":"options","type":"LogsQueryOptions"},
        "page": {"baseName":"page","type":"LogsListRequestPage"},
        "sort": {"baseName":"sort","type":"LogsSort"},
        "additionalProperties": open,
    }),
    LogsListResponse: model({
        "data": {"baseName":"data","type":"Array<Log>"},
        "links": {"baseName":"links","type":"LogsListResponseLinks"},
        "meta": {"baseName":"meta","type":"LogsResponseMetadata"},
        "additionalProperties": open,
    }),
    RUMAggregateRequest: model({
        "compute": {"baseName":"compute","type":"Array<RUMCompute>"},
        "filter": {"baseName":"filter","type":"RUMQueryFilter"},
        "groupBy": {"baseName":"group_by","type":"Array<RUMGroupBy>"},
        "options": {"baseName":"options","type":"RUMQueryOptions"},
        "page": {"baseName":"page","type":"RUMQueryPageOptions"},
        "additionalProperties": open,
    }),
    RUMAnalyticsAggregateResponse: model({
        "data": {"baseName":"data","type":"RUMAggregationBucketsResponse"},
        "links": {"baseName":"links","type":"RUMResponseLinks"},
        "meta": {"baseName":"meta","type":"RUMResponseMetadata"},
        "additionalProperties": open,
    }),
    RUMEventsResponse: model({
        "data": {"baseName":"data","type":"Array<RUMEvent>"},
        "links": {"baseName":"links","type":"RUMResponseLinks"},
        "meta": {"baseName":"meta","type":"RUMResponseMetadata"},
        "additionalProperties": open,
    }),
    RUMSearchEventsRequest: model({
        "filter": {"baseName":"filter","type":"RUMQueryFilter"},
        "options": {"baseName":"options","type":"RUMQueryOptions"},
        "page": {"baseName":"page","type":"RUMQueryPageOptions"},
        "sort": {"baseName":"sort","type":"RUMSort"},
        "additionalProperties": open,
    }),
    SpansAggregateRequest: model({
        "data": {"baseName":"data","type":"SpansAggregateData"},
        "additionalProperties": open,
    }),
    SpansAggregateResponse: model({
        "data": {"baseName":"data","type":"Array<SpansAggregateBucket>"},
        "meta": {"baseName":"meta","type":"SpansAggregateResponseMetadata"},
        "additionalProperties": open,
    }),
    SpansListRequest: model({
        "data": {"baseName":"data","type":"SpansListRequestData"},
        "additionalProperties": open,
    }),
    SpansListResponse: model({
        "data": {"baseName":"data","type":"Array<Span>"},
        "links": {"baseName":"links","type":"SpansListResponseLinks"},
        "meta": {"baseName":"meta","type":"SpansListResponseMetadata"},
        "additionalProperties": open,
    }),
    Issue: model({
        "attributes": {"baseName":"attributes","type":"IssueAttributes","required":true},
        "id": {"baseName":"id","type":"string","required":true},
        "relationships": {"baseName":"relationships","type":"IssueRelationships"},
        "type": {"baseName":"type","type":"IssueType","required":true},
        "additionalProperties": open,
    }),
    IssuesSearchRequestData: model({
        "attributes": {"baseName":"attributes","type":"IssuesSearchRequestDataAttributes","required":true},
        "type": {"baseName":"type","type":"IssuesSearchRequestDataType","required":true},
        "additionalProperties": open,
    }),
    IssuesSearchResult: model({
        "attributes": {"baseName":"attributes","type":"IssuesSearchResultAttributes","required":true},
        "id": {"baseName":"id","type":"string","required":true},
        "relationships": {"baseName":"relationships","type":"IssuesSearchResultRelationships"},
        "type": {"baseName":"type","type":"IssuesSearchResultType","required":true},
        "additionalProperties": open,
    }),
    JSONAPIErrorItem: model({
        "detail": {"baseName":"detail","type":"string"},
        "meta": {"baseName":"meta","type":"{ [key: string]: any; }"},
        "source": {"baseName":"source","type":"JSONAPIErrorItemSource"},
        "status": {"baseName":"status","type":"string"},
        "title": {"baseName":"title","type":"string"},
        "additionalProperties": open,
    }),
    LogsCompute: model({
        "aggregation": {"baseName":"aggregation","type":"LogsAggregationFunction","required":true},
        "interval": {"baseName":"interval","type":"string"},
        "metric": {"baseName":"metric","type":"string"},
        "type": {"baseName":"type","type":"LogsComputeType"},
        "additionalProperties": open,
    }),
    LogsQueryFilter: model({
        "from": {"baseName":"from","type":"string"},
        "indexes": {"baseName":"indexes","type":"Array<string>"},
        "query": {"baseName":"query","type":"string"},
        "storageTier": {"baseName":"storage_tier","type":"LogsStorageTier"},
        "to": {"baseName":"to","type":"string"},
        "additionalProperties": open,
    }),
    LogsGroupBy: model({
        "facet": {"baseName":"facet","type":"string","required":true},
        "histogram": {"baseName":"histogram","type":"LogsGroupByHistogram"},
        "limit": {"baseName":"limit","type":"number","format":"int64"},
        "missing": {"baseName":"missing","type":"LogsGroupByMissing"},
        "sort": {"baseName":"sort","type":"LogsAggregateSort"},
        "total": {"baseName":"total","type":"LogsGroupByTotal"},
        "additionalProperties": open,
    }),
    LogsQueryOptions: model({
        "timeOffset": {"baseName":"timeOffset","type":"number","format":"int64"},
        "timezone": {"baseName":"timezone","type":"string"},
        "additionalProperties": open,
    }),
    LogsAggregateRequestPage: model({
        "cursor": {"baseName":"cursor","type":"string"},
        "additionalProperties": open,
    }),
    LogsAggregateResponseData: model({
        "buckets": {"baseName":"buckets","type":"Array<LogsAggregateBucket>"},
        "additionalProperties": open,
    }),
    LogsResponseMetadata: model({
        "elapsed": {"baseName":"elapsed","type":"number","format":"int64"},
        "page": {"baseName":"page","type":"LogsResponseMetadataPage"},
        "requestId": {"baseName":"request_id","type":"string"},
        "status": {"baseName":"status","type":"LogsAggregateResponseStatus"},
        "warnings": {"baseName":"warnings","type":"Array<LogsWarning>"},
        "additionalProperties": open,
    }),
    LogsListRequestPage: model({
        "cursor": {"baseName":"cursor","type":"string"},
        "limit": {"baseName":"limit","type":"number","format":"int32"},
        "additionalProperties": open,
    }),
    Log: model({
        "attributes": {"baseName":"attributes","type":"LogAttributes"},
        "id": {"baseName":"id","type":"string"},
        "type": {"baseName":"type","type":"LogType"},
        "additionalProperties": open,
    }),
    LogsListResponseLinks: model({
        "next": {"baseName":"next","type":"string"},
        "additionalProperties": open,
    }),
    RUMCompute: model({
        "aggregation": {"baseName":"aggregation","type":"RUMAggregationFunction","required":true},
        "interval": {"baseName":"interval","type":"string"},
        "metric": {"baseName":"metric","type":"string"},
        "type": {"baseName":"type","type":"RUMComputeType"},
        "additionalProperties": open,
    }),
    RUMQueryFilter: model({
        "from": {"baseName":"from","type":"string"},
        "query": {"baseName":"query","type":"string"},
        "to": {"baseName":"to","type":"string"},
        "additionalProperties": open,
    }),
    RUMGroupBy: model({
        "facet": {"baseName":"facet","type":"string","required":true},
        "histogram": {"baseName":"histogram","type":"RUMGroupByHistogram"},
        "limit": {"baseName":"limit","type":"number","format":"int64"},
        "missing": {"baseName":"missing","type":"RUMGroupByMissing"},
        "sort": {"baseName":"sort","type":"RUMAggregateSort"},
        "total": {"baseName":"total","type":"RUMGroupByTotal"},
        "additionalProperties": open,
    }),
    RUMQueryOptions: model({
        "timeOffset": {"baseName":"time_offset","type":"number","format":"int64"},
        "timezone": {"baseName":"timezone","type":"string"},
        "additionalProperties": open,
    }),
    RUMQueryPageOptions: model({
        "cursor": {"baseName":"cursor","type":"string"},
        "limit": {"baseName":"limit","type":"number","format":"int32"},
        "additionalProperties": open,
    }),
    RUMAggregationBucketsResponse: model({
        "buckets": {"baseName":"buckets","type":"Array<RUMBucketResponse>"},
        "additionalProperties": open,
    }),
    RUMResponseLinks: model({
        "next": {"baseName":"next","type":"string"},
        "additionalProperties": open,
    }),
    RUMResponseMetadata: model({
        "elapsed": {"baseName":"elapsed","type":"number","format":"int64"},
        "page": {"baseName":"page","type":"RUMResponsePage"},
        "requestId": {"baseName":"request_id","type":"string"},
        "status": {"baseName":"status","type":"RUMResponseStatus"},
        "warnings": {"baseName":"warnings","type":"Array<RUMWarning>"},
        "additionalProperties": open,
    }),
    RUMEvent: model({
        "attributes": {"baseName":"attributes","type":"RUMEventAttributes"},
        "id": {"baseName":"id","type":"string"},
        "type": {"baseName":"type","type":"RUMEventType"},
        "additionalProperties": open,
    }),
    SpansAggregateData: model({
        "attributes": {"baseName":"attributes","type":"SpansAggregateRequestAttributes"},
        "type": {"baseName":"type","type":"SpansAggregateRequestType"},
        "additionalProperties": open,
    }),
    SpansAggregateBucket: model({
        "attributes": {"baseName":"attributes","type":"SpansAggregateBucketAttributes"},
        "id": {"baseName":"id","type":"string"},
        "type": {"baseName":"type","type":"SpansAggregateBucketType"},
        "additionalProperties": open,
    }),
    SpansAggregateResponseMetadata: model({
        "elapsed": {"baseName":"elapsed","type":"number","format":"int64"},
        "requestId": {"baseName":"request_id","type":"string"},
        "status": {"baseName":"status","type":"SpansAggregateResponseStatus"},
        "warnings": {"baseName":"warnings","type":"Array<SpansWarning>"},
        "additionalProperties": open,
    }),
    SpansListRequestData: model({
        "attributes": {"baseName":"attributes","type":"SpansListRequestAttributes"},
        "type": {"baseName":"type","type":"SpansListRequestType"},
        "additionalProperties": open,
    }),
    Span: model({
        "attributes": {"baseName":"attributes","type":"SpansAttributes"},
        "id": {"baseName":"id","type":"string"},
        "type": {"baseName":"type","type":"SpansType"},
        "additionalProperties": open,
    }),
    SpansListResponseLinks: model({
        "next": {"baseName":"next","type":"string"},
        "additionalProperties": open,
    }),
    SpansListResponseMetadata: model({
        "elapsed": {"baseName":"elapsed","type":"number","format":"int64"},
        "page": {"baseName":"page","type":"SpansResponseMetadataPage"},
        "requestId": {"baseName":"request_id","type":"string"},
        "status": {"baseName":"status","type":"SpansAggregateResponseStatus"},
        "warnings": {"baseName":"warnings","type":"Array<SpansWarning>"},
        "additionalProperties": open,
    }),
    IssueAttributes: model({
        "errorMessage": {"baseName":"error_message","type":"string"},
        "errorType": {"baseName":"error_type","type":"string"},
        "filePath": {"baseName":"file_path","type":"string"},
        "firstSeen": {"baseName":"first_seen","type":"number","format":"int64"},
        "firstSeenVersion": {"baseName":"first_seen_version","type":"string"},
        "functionName": {"baseName":"function_name","type":"string"},
        "isCrash": {"baseName":"is_crash","type":"boolean"},
        "languages": {"baseName":"languages","type":"Array<IssueLanguage>"},
        "lastSeen": {"baseName":"last_seen","type":"number","format":"int64"},
        "lastSeenVersion": {"baseName":"last_seen_version","type":"string"},
        "platform": {"baseName":"platform","type":"IssuePlatform"},
        "regression": {"baseName":"regression","type":"IssueRegression"},
        "service": {"baseName":"service","type":"string"},
        "state": {"baseName":"state","type":"IssueState"},
        "additionalProperties": open,
    }),
    IssueRelationships: model({
        "assignee": {"baseName":"assignee","type":"IssueAssigneeRelationship"},
        "_case": {"baseName":"case","type":"IssueCaseRelationship"},
        "teamOwners": {"baseName":"team_owners","type":"IssueTeamOwnersRelationship"},
        "additionalProperties": open,
    }),
    IssueCase: model({
        "attributes": {"baseName":"attributes","type":"IssueCaseAttributes","required":true},
        "id": {"baseName":"id","type":"string","required":true},
        "relationships": {"baseName":"relationships","type":"IssueCaseRelationships"},
        "type": {"baseName":"type","type":"IssueCaseResourceType","required":true},
        "additionalProperties": open,
    }),
    IssueUser: model({
        "attributes": {"baseName":"attributes","type":"IssueUserAttributes","required":true},
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueUserType","required":true},
        "additionalProperties": open,
    }),
    IssueTeam: model({
        "attributes": {"baseName":"attributes","type":"IssueTeamAttributes","required":true},
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueTeamType","required":true},
        "additionalProperties": open,
    }),
    IssuesSearchRequestDataAttributes: model({
        "assigneeIds": {"baseName":"assignee_ids","type":"Array<string>"},
        "from": {"baseName":"from","type":"number","required":true,"format":"int64"},
        "orderBy": {"baseName":"order_by","type":"IssuesSearchRequestDataAttributesOrderBy"},
        "persona": {"baseName":"persona","type":"IssuesSearchRequestDataAttributesPersona"},
        "query": {"baseName":"query","type":"string","required":true},
        "states": {"baseName":"states","type":"Array<IssueState>"},
        "teamIds": {"baseName":"team_ids","type":"Array<string>"},
        "to": {"baseName":"to","type":"number","required":true,"format":"int64"},
        "track": {"baseName":"track","type":"IssuesSearchRequestDataAttributesTrack"},
        "additionalProperties": open,
    }),
    IssuesSearchResultAttributes: model({
        "impactedSessions": {"baseName":"impacted_sessions","type":"number","format":"int64"},
        "impactedUsers": {"baseName":"impacted_users","type":"number","format":"int64"},
        "totalCount": {"baseName":"total_count","type":"number","format":"int64"},
        "additionalProperties": open,
    }),
    IssuesSearchResultRelationships: model({
        "issue": {"baseName":"issue","type":"IssuesSearchResultIssueRelationship"},
        "additionalProperties": open,
    }),
    JSONAPIErrorItemSource: model({
        "header": {"baseName":"header","type":"string"},
        "parameter": {"baseName":"parameter","type":"string"},
        "pointer": {"baseName":"pointer","type":"string"},
        "additionalProperties": open,
    }),
    LogsGroupByHistogram: model({
        "interval": {"baseName":"interval","type":"number","required":true,"format":"double"},
        "max": {"baseName":"max","type":"number","required":true,"format":"double"},
        "min": {"baseName":"min","type":"number","required":true,"format":"double"},
        "additionalProperties": open,
    }),
    LogsAggregateSort: model({
        "aggregation": {"baseName":"aggregation","type":"LogsAggregationFunction"},
        "metric": {"baseName":"metric","type":"string"},
        "order": {"baseName":"order","type":"LogsSortOrder"},
        "type": {"baseName":"type","type":"LogsAggregateSortType"},
        "additionalProperties": open,
    }),
    LogsAggregateBucket: model({
        "by": {"baseName":"by","type":"{ [key: string]: any; }"},
        "computes": {"baseName":"computes","type":"{ [key: string]: LogsAggregateBucketValue; }"},
        "additionalProperties": open,
    }),
    LogsResponseMetadataPage: model({
        "after": {"baseName":"after","type":"string"},
        "additionalProperties": open,
    }),
    LogsWarning: model({
        "code": {"baseName":"code","type":"string"},
        "detail": {"baseName":"detail","type":"string"},
        "title": {"baseName":"title","type":"string"},
        "additionalProperties": open,
    }),
    LogAttributes: model({
        "attributes": {"baseName":"attributes","type":"{ [key: string]: any; }"},
        "host": {"baseName":"host","type":"string"},
        "message": {"baseName":"message","type":"string"},
        "service": {"baseName":"service","type":"string"},
        "status": {"baseName":"status","type":"string"},
        "tags": {"baseName":"tags","type":"Array<string>"},
        "timestamp": {"baseName":"timestamp","type":"Date","format":"date-time"},
        "additionalProperties": open,
    }),
    RUMGroupByHistogram: model({
        "interval": {"baseName":"interval","type":"number","required":true,"format":"double"},
        "max": {"baseName":"max","type":"number","required":true,"format":"double"},
        "min": {"baseName":"min","type":"number","required":true,"format":"double"},
        "additionalProperties": open,
    }),
    RUMAggregateSort: model({
        "aggregation": {"baseName":"aggregation","type":"RUMAggregationFunction"},
        "metric": {"baseName":"metric","type":"string"},
        "order": {"baseName":"order","type":"RUMSortOrder"},
        "type": {"baseName":"type","type":"RUMAggregateSortType"},
        "additionalProperties": open,
    }),
    RUMBucketResponse: model({
        "by": {"baseName":"by","type":"{ [key: string]: string; }"},
        "computes": {"baseName":"computes","type":"{ [key: string]: RUMAggregateBucketValue; }"},
        "additionalProperties": open,
    }),
    RUMResponsePage: model({
        "after": {"baseName":"after","type":"string"},
        "additionalProperties": open,
    }),
    RUMWarning: model({
        "code": {"baseName":"code","type":"string"},
        "detail": {"baseName":"detail","type":"string"},
        "title": {"baseName":"title","type":"string"},
        "additionalProperties": open,
    }),
    RUMEventAttributes: model({
        "attributes": {"baseName":"attributes","type":"{ [key: string]: any; }"},
        "service": {"baseName":"service","type":"string"},
        "tags": {"baseName":"tags","type":"Array<string>"},
        "timestamp": {"baseName":"timestamp","type":"Date","format":"date-time"},
        "additionalProperties": open,
    }),
    SpansAggregateRequestAttributes: model({
        "compute": {"baseName":"compute","type":"Array<SpansCompute>"},
        "filter": {"baseName":"filter","type":"SpansQueryFilter"},
        "groupBy": {"baseName":"group_by","type":"Array<SpansGroupBy>"},
        "options": {"baseName":"options","type":"SpansQueryOptions"},
        "additionalProperties": open,
    }),
    SpansAggregateBucketAttributes: model({
        "by": {"baseName":"by","type":"{ [key: string]: any; }"},
        "compute": {"baseName":"compute","type":"any"},
        "computes": {"baseName":"computes","type":"{ [key: string]: SpansAggregateBucketValue; }"},
        "additionalProperties": open,
    }),
    SpansWarning: model({
        "code": {"baseName":"code","type":"string"},
        "detail": {"baseName":"detail","type":"string"},
        "title": {"baseName":"title","type":"string"},
        "additionalProperties": open,
    }),
    SpansListRequestAttributes: model({
        "filter": {"baseName":"filter","type":"SpansQueryFilter"},
        "options": {"baseName":"options","type":"SpansQueryOptions"},
        "page": {"baseName":"page","type":"SpansListRequestPage"},
        "sort": {"baseName":"sort","type":"SpansSort"},
        "additionalProperties": open,
    }),
    SpansAttributes: model({
        "attributes": {"baseName":"attributes","type":"{ [key: string]: any; }"},
        "custom": {"baseName":"custom","type":"{ [key: string]: any; }"},
        "endTimestamp": {"baseName":"end_timestamp","type":"Date","format":"date-time"},
        "env": {"baseName":"env","type":"string"},
        "host": {"baseName":"host","type":"string"},
        "ingestionReason": {"baseName":"ingestion_reason","type":"string"},
        "parentId": {"baseName":"parent_id","type":"string"},
        "resourceHash": {"baseName":"resource_hash","type":"string"},
        "resourceName": {"baseName":"resource_name","type":"string"},
        "retainedBy": {"baseName":"retained_by","type":"string"},
        "service": {"baseName":"service","type":"string"},
        "singleSpan": {"baseName":"single_span","type":"boolean"},
        "spanId": {"baseName":"span_id","type":"string"},
        "startTimestamp": {"baseName":"start_timestamp","type":"Date","format":"date-time"},
        "tags": {"baseName":"tags","type":"Array<string>"},
        "traceId": {"baseName":"trace_id","type":"string"},
        "type": {"baseName":"type","type":"string"},
        "additionalProperties": open,
    }),
    SpansResponseMetadataPage: model({
        "after": {"baseName":"after","type":"string"},
        "additionalProperties": open,
    }),
    IssueRegression: model({
        "regressedAt": {"baseName":"regressed_at","type":"Date","required":true,"format":"date-time"},
        "regressedAtVersion": {"baseName":"regressed_at_version","type":"string"},
        "resolvedAt": {"baseName":"resolved_at","type":"Date","required":true,"format":"date-time"},
        "additionalProperties": open,
    }),
    IssueAssigneeRelationship: model({
        "data": {"baseName":"data","type":"IssueUserReference","required":true},
        "additionalProperties": open,
    }),
    IssueCaseRelationship: model({
        "data": {"baseName":"data","type":"IssueCaseReference","required":true},
        "additionalProperties": open,
    }),
    IssueTeamOwnersRelationship: model({
        "data": {"baseName":"data","type":"Array<IssueTeamReference>","required":true},
        "additionalProperties": open,
    }),
    IssueCaseAttributes: model({
        "archivedAt": {"baseName":"archived_at","type":"Date","format":"date-time"},
        "closedAt": {"baseName":"closed_at","type":"Date","format":"date-time"},
        "createdAt": {"baseName":"created_at","type":"Date","format":"date-time"},
        "creationSource": {"baseName":"creation_source","type":"string"},
        "description": {"baseName":"description","type":"string"},
        "dueDate": {"baseName":"due_date","type":"string"},
        "insights": {"baseName":"insights","type":"Array<IssueCaseInsight>"},
        "jiraIssue": {"baseName":"jira_issue","type":"IssueCaseJiraIssue"},
        "key": {"baseName":"key","type":"string"},
        "linearIssue": {"baseName":"linear_issue","type":"IssueCaseLinearIssue"},
        "modifiedAt": {"baseName":"modified_at","type":"Date","format":"date-time"},
        "priority": {"baseName":"priority","type":"CasePriority"},
        "status": {"baseName":"status","type":"CaseStatus"},
        "title": {"baseName":"title","type":"string"},
        "type": {"baseName":"type","type":"string"},
        "additionalProperties": open,
    }),
    IssueCaseRelationships: model({
        "assignee": {"baseName":"assignee","type":"NullableUserRelationship"},
        "createdBy": {"baseName":"created_by","type":"NullableUserRelationship"},
        "modifiedBy": {"baseName":"modified_by","type":"NullableUserRelationship"},
        "project": {"baseName":"project","type":"ProjectRelationship"},
        "additionalProperties": open,
    }),
    IssueUserAttributes: model({
        "email": {"baseName":"email","type":"string"},
        "handle": {"baseName":"handle","type":"string"},
        "name": {"baseName":"name","type":"string"},
        "additionalProperties": open,
    }),
    IssueTeamAttributes: model({
        "handle": {"baseName":"handle","type":"string"},
        "name": {"baseName":"name","type":"string"},
        "summary": {"baseName":"summary","type":"string"},
        "additionalProperties": open,
    }),
    IssuesSearchResultIssueRelationship: model({
        "data": {"baseName":"data","type":"IssueReference","required":true},
        "additionalProperties": open,
    }),
    SpansCompute: model({
        "aggregation": {"baseName":"aggregation","type":"SpansAggregationFunction","required":true},
        "interval": {"baseName":"interval","type":"string"},
        "metric": {"baseName":"metric","type":"string"},
        "type": {"baseName":"type","type":"SpansComputeType"},
        "additionalProperties": open,
    }),
    SpansQueryFilter: model({
        "from": {"baseName":"from","type":"string"},
        "query": {"baseName":"query","type":"string"},
        "to": {"baseName":"to","type":"string"},
        "additionalProperties": open,
    }),
    SpansGroupBy: model({
        "facet": {"baseName":"facet","type":"string","required":true},
        "histogram": {"baseName":"histogram","type":"SpansGroupByHistogram"},
        "limit": {"baseName":"limit","type":"number","format":"int64"},
        "missing": {"baseName":"missing","type":"SpansGroupByMissing"},
        "sort": {"baseName":"sort","type":"SpansAggregateSort"},
        "total": {"baseName":"total","type":"SpansGroupByTotal"},
        "additionalProperties": open,
    }),
    SpansQueryOptions: model({
        "timeOffset": {"baseName":"timeOffset","type":"number","format":"int64"},
        "timezone": {"baseName":"timezone","type":"string"},
        "additionalProperties": open,
    }),
    SpansListRequestPage: model({
        "cursor": {"baseName":"cursor","type":"string"},
        "limit": {"baseName":"limit","type":"number","format":"int32"},
        "additionalProperties": open,
    }),
    IssueUserReference: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueUserType","required":true},
        "additionalProperties": open,
    }),
    IssueCaseReference: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueCaseResourceType","required":true},
        "additionalProperties": open,
    }),
    IssueTeamReference: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueTeamType","required":true},
        "additionalProperties": open,
    }),
    IssueCaseInsight: model({
        "ref": {"baseName":"ref","type":"string"},
        "resourceId": {"baseName":"resource_id","type":"string"},
        "type": {"baseName":"type","type":"string"},
        "additionalProperties": open,
    }),
    IssueCaseJiraIssue: model({
        "errorMessage": {"baseName":"error_message","type":"string"},
        "result": {"baseName":"result","type":"IssueCaseJiraIssueResult"},
        "status": {"baseName":"status","type":"string"},
        "additionalProperties": open,
    }),
    IssueCaseLinearIssue: model({
        "errorMessage": {"baseName":"error_message","type":"string"},
        "result": {"baseName":"result","type":"IssueCaseLinearIssueResult"},
        "status": {"baseName":"status","type":"string"},
        "additionalProperties": open,
    }),
    NullableUserRelationship: model({
        "data": {"baseName":"data","type":"NullableUserRelationshipData","required":true},
        "additionalProperties": open,
    }),
    ProjectRelationship: model({
        "data": {"baseName":"data","type":"ProjectRelationshipData","required":true},
        "additionalProperties": open,
    }),
    IssueReference: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"IssueType","required":true},
        "additionalProperties": open,
    }),
    LogsAggregateBucketValueTimeseriesPoint: model({
        "time": {"baseName":"time","type":"string"},
        "value": {"baseName":"value","type":"number","format":"double"},
        "additionalProperties": open,
    }),
    RUMAggregateBucketValueTimeseriesPoint: model({
        "time": {"baseName":"time","type":"Date","format":"date-time"},
        "value": {"baseName":"value","type":"number","format":"double"},
        "additionalProperties": open,
    }),
    SpansGroupByHistogram: model({
        "interval": {"baseName":"interval","type":"number","required":true,"format":"double"},
        "max": {"baseName":"max","type":"number","required":true,"format":"double"},
        "min": {"baseName":"min","type":"number","required":true,"format":"double"},
        "additionalProperties": open,
    }),
    SpansAggregateSort: model({
        "aggregation": {"baseName":"aggregation","type":"SpansAggregationFunction"},
        "metric": {"baseName":"metric","type":"string"},
        "order": {"baseName":"order","type":"SpansSortOrder"},
        "type": {"baseName":"type","type":"SpansAggregateSortType"},
        "additionalProperties": open,
    }),
    SpansAggregateBucketValueTimeseriesPoint: model({
        "time": {"baseName":"time","type":"string"},
        "value": {"baseName":"value","type":"number","format":"double"},
        "additionalProperties": open,
    }),
    IssueCaseJiraIssueResult: model({
        "accountId": {"baseName":"account_id","type":"string"},
        "issueId": {"baseName":"issue_id","type":"string"},
        "issueKey": {"baseName":"issue_key","type":"string"},
        "issueUrl": {"baseName":"issue_url","type":"string"},
        "projectId": {"baseName":"project_id","type":"string"},
        "projectKey": {"baseName":"project_key","type":"string"},
        "additionalProperties": open,
    }),
    IssueCaseLinearIssueResult: model({
        "accountId": {"baseName":"account_id","type":"string"},
        "issueId": {"baseName":"issue_id","type":"string"},
        "issueKey": {"baseName":"issue_key","type":"string"},
        "issueUrl": {"baseName":"issue_url","type":"string"},
        "teamId": {"baseName":"team_id","type":"string"},
        "additionalProperties": open,
    }),
    NullableUserRelationshipData: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"UserResourceType","required":true},
        "additionalProperties": open,
    }),
    ProjectRelationshipData: model({
        "id": {"baseName":"id","type":"string","required":true},
        "type": {"baseName":"type","type":"ProjectResourceType","required":true},
        "additionalProperties": open,
    }),
};
const oneOfMap = {
    "IssueIncluded": ["IssueCase","IssueUser","IssueTeam"],
    "IssuesSearchResultIncluded": ["Issue","IssueCase","IssueUser","IssueTeam"],
    "LogsGroupByMissing": ["string","number"],
    "LogsGroupByTotal": ["boolean","string","number"],
    "RUMGroupByMissing": ["string","number"],
    "RUMGroupByTotal": ["boolean","string","number"],
    "LogsAggregateBucketValue": ["string","number","Array<LogsAggregateBucketValueTimeseriesPoint>"],
    "RUMAggregateBucketValue": ["string","number","Array<RUMAggregateBucketValueTimeseriesPoint>"],
    "SpansAggregateBucketValue": ["string","number","Array<SpansAggregateBucketValueTimeseriesPoint>"],
    "SpansGroupByMissing": ["string","number"],
    "SpansGroupByTotal": ["boolean","string","number"],
};
class ObjectSerializer {
    static serialize(data, type, format) {
        if (data == undefined || type == "any") {
            return data;
        }
        else if (data instanceof util_1.UnparsedObject) {
            return data._data;
        }
        else if (primitives.includes(type.toLowerCase()) &&
            typeof data == type.toLowerCase()) {
            return data;
        }
        else if (type.startsWith(ARRAY_PREFIX)) {
            if (!Array.isArray(data)) {
                throw new TypeError(`mismatch types '${data}' and '${type}'`);
            }
            // Array<Type> => Type
            const subType = type.substring(ARRAY_PREFIX.length, type.length - 1);
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.serialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(TUPLE_PREFIX)) {
            // We only support homegeneus tuples
            const subType = type
                .substring(TUPLE_PREFIX.length, type.length - 1)
                .split(", ")[0];
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.serialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(MAP_PREFIX)) {
            // { [key: string]: Type; } => Type
            const subType = type.substring(MAP_PREFIX.length, type.length - 3);
            const transformedData = {};
            for (const key in data) {
                transformedData[key] = ObjectSerializer.serialize(data[key], subType, format);
            }
            return transformedData;
        }
        else if (type === "Date") {
            if ("string" == typeof data) {
                return data;
            }
            if (format == "date" || format == "date-time") {
                return (0, util_1.dateToRFC3339String)(data);
            }
            else {
                return data.toISOString();
            }
        }
        else {
            if (enumsMap[type]) {
                if (enumsMap[type].includes(data)) {
                    return data;
                }
                throw new TypeError(`unknown enum value '${data}'`);
            }
            if (oneOfMap[type]) {
                const oneOfs = [];
                for (const oneOf of oneOfMap[type]) {
                    try {
                        oneOfs.push(ObjectSerializer.serialize(data, oneOf, format));
                    }
                    catch (e) {
                        logger_1.logger.debug(`could not serialize ${oneOf} (${e})`);
                    }
                }
                if (oneOfs.length > 1) {
                    throw new TypeError(`${data} matches multiple types from ${oneOfMap[type]} ${oneOfs}`);
                }
                if (oneOfs.length == 0) {
                    throw new TypeError(`${data} doesn't match any type from ${oneOfMap[type]} ${oneOfs}`);
                }
                return oneOfs[0];
            }
            if (!typeMap[type]) {
                // dont know the type
                throw new TypeError(`unknown type '${type}'`);
            }
            // get the map for the correct type.
            const attributesMap = typeMap[type].getAttributeTypeMap();
            const instance = {};
            for (const k of Object.keys(data)) {
                if (k === "_unparsed" || k === "additionalProperties")
                    continue;
                if (!(k in attributesMap) &&
                    !("additionalProperties" in attributesMap)) {
                    throw new Error("unexpected attribute " + k + " of type " + type);
                }
            }
            for (const attributeName of Object.keys(attributesMap)) {
                if (attributeName === "additionalProperties")
                    continue;
                if (!(attributeName in data))
                    continue;
                if (data[attributeName] === undefined)
                    continue;
                const attributeObj = attributesMap[attributeName];
                instance[attributeObj.baseName] = ObjectSerializer.serialize(data[attributeName], attributeObj.type, attributeObj.format);
            }
            if (data.additionalProperties) {
                const additionalPropertiesMap = attributesMap["additionalProperties"];
                if (additionalPropertiesMap) {
                    const additionalProperties = ObjectSerializer.serialize(data.additionalProperties, additionalPropertiesMap.type, additionalPropertiesMap.format);
                    for (const key in additionalProperties) {
                        instance[key] = additionalProperties[key];
                    }
                }
                else {
                    throw new Error(`additionalProperties found in ${type}`);
                }
            }
            // check for required properties
            for (const attributeName in attributesMap) {
                const attributeObj = attributesMap[attributeName];
                if ((attributeObj === null || attributeObj === void 0 ? void 0 : attributeObj.required) &&
                    instance[attributeObj.baseName] === undefined) {
                    throw new Error(`missing required property '${attributeObj.baseName}'`);
                }
            }
            return instance;
        }
    }
    static deserialize(data, type, format = "") {
        var _a;
        if (data == undefined || type == "any") {
            return data;
        }
        else if (primitives.includes(type.toLowerCase()) &&
            typeof data == type.toLowerCase()) {
            return data;
        }
        else if (type.startsWith(ARRAY_PREFIX)) {
            // Assert the passed data is Array type
            if (!Array.isArray(data)) {
                throw new TypeError(`mismatch types '${data}' and '${type}'`);
            }
            // Array<Type> => Type
            const subType = type.substring(ARRAY_PREFIX.length, type.length - 1);
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.deserialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(TUPLE_PREFIX)) {
            // [Type,...] => Type
            const subType = type
                .substring(TUPLE_PREFIX.length, type.length - 1)
                .split(", ")[0];
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.deserialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(MAP_PREFIX)) {
            // { [key: string]: Type; } => Type
            const subType = type.substring(MAP_PREFIX.length, type.length - 3);
            const transformedData = {};
            for (const key in data) {
                transformedData[key] = ObjectSerializer.deserialize(data[key], subType, format);
            }
            return transformedData;
        }
        else if (type === "Date") {
            try {
                return (0, util_1.dateFromRFC3339String)(data);
            }
            catch (_b) {
                return new Date(data);
            }
        }
        else {
            if (enumsMap[type]) {
                if (enumsMap[type].includes(data)) {
                    return data;
                }
                return new util_1.UnparsedObject(data);
            }
            if (oneOfMap[type]) {
                const oneOfs = [];
                for (const oneOf of oneOfMap[type]) {
                    try {
                        const d = ObjectSerializer.deserialize(data, oneOf, format);
                        if (!(d instanceof util_1.UnparsedObject) && !(d === null || d === void 0 ? void 0 : d._unparsed)) {
                            oneOfs.push(d);
                        }
                    }
                    catch (e) {
                        logger_1.logger.debug(`could not deserialize ${oneOf} (${e})`);
                    }
                }
                if (oneOfs.length != 1) {
                    return new util_1.UnparsedObject(data);
                }
                return oneOfs[0];
            }
            if (!typeMap[type]) {
                // dont know the type
                throw new TypeError(`unknown type '${type}'`);
            }
            const instance = new typeMap[type]();
            const attributesMap = typeMap[type].getAttributeTypeMap();
            const keepAllInAdditional = typeMap[type]._keepTypedInAdditionalProperties === true;
            // Single pass: build attributesBaseNames (for extra-key detection) and, when needed,
            // baseNameToAttr (for per-field typed deserialization preserving int64 precision).
            const attributesBaseNames = {};
            const baseNameToAttr = {};
            for (const attrName in attributesMap) {
                const baseName = attributesMap[attrName].baseName;
                attributesBaseNames[baseName] = "";
                if (keepAllInAdditional && attrName !== "additionalProperties") {
                    baseNameToAttr[baseName] = attributesMap[attrName];
                }
            }
            const extraAttributes = Object.keys(data).filter((key) => keepAllInAdditional ||
                !Object.prototype.hasOwnProperty.call(attributesBaseNames, key));
            if (extraAttributes.length > 0) {
                if ("additionalProperties" in attributesMap) {
                    const additionalProperties = {};
                    if (keepAllInAdditional) {
                        for (const key of extraAttributes) {
                            const attrInfo = baseNameToAttr[key];
                            // Use per-field type/format for typed attrs to preserve int64 precision.
                            additionalProperties[key] = attrInfo
                                ? ObjectSerializer.deserialize(data[key], attrInfo.type, attrInfo.format)
                                : data[key];
                        }
                        instance.additionalProperties = additionalProperties;
                    }
                    else {
                        for (const key of extraAttributes) {
                            additionalProperties[key] = data[key];
                        }
                        const attributeObj = attributesMap["additionalProperties"];
                        instance.additionalProperties = ObjectSerializer.deserialize(additionalProperties, attributeObj.type, attributeObj.format);
                    }
                }
                else {
                    throw new Error(`found extra attributes '${extraAttributes}' in ${type}`);
                }
            }
            for (const attributeName in attributesMap) {
                const attributeObj = attributesMap[attributeName];
                if (attributeName === "additionalProperties") {
                    continue;
                }
                instance[attributeName] = ObjectSerializer.deserialize(data[attributeObj.baseName], attributeObj.type, attributeObj.format);
                // check for required properties
                if ((attributeObj === null || attributeObj === void 0 ? void 0 : attributeObj.required) && instance[attributeName] === undefined) {
                    throw new Error(`missing required property '${attributeName}'`);
                }
                if (instance[attributeName] instanceof util_1.UnparsedObject ||
                    ((_a = instance[attributeName]) === null || _a === void 0 ? void 0 : _a._unparsed)) {
                    instance._unparsed = true;
                }
                if (Array.isArray(instance[attributeName])) {
                    for (const d of instance[attributeName]) {
                        if (d instanceof util_1.UnparsedObject || (d === null || d === void 0 ? void 0 : d._unparsed)) {
                            instance._unparsed = true;
                            break;
                        }
                    }
                }
            }
            return instance;
        }
    }
    /**
     * Normalize media type
     *
     * We currently do not handle any media types attributes, i.e. anything
     * after a semicolon. All content is assumed to be UTF-8 compatible.
     */
    static normalizeMediaType(mediaType) {
        if (mediaType === undefined) {
            return undefined;
        }
        return mediaType.split(";")[0].trim().toLowerCase();
    }
    /**
     * From a list of possible media types, choose the one we can handle best.
     *
     * The order of the given media types does not have any impact on the choice
     * made.
     */
    static getPreferredMediaType(mediaTypes) {
        /** According to OAS 3 we should default to json */
        if (!mediaTypes) {
            return "application/json";
        }
        const normalMediaTypes = mediaTypes.map(this.normalizeMediaType);
        let selectedMediaType = undefined;
        let selectedRank = -Infinity;
        for (const mediaType of normalMediaTypes) {
            if (mediaType === undefined) {
                continue;
            }
            const supported = supportedMediaTypes[mediaType];
            if (supported !== undefined && supported > selectedRank) {
                selectedMediaType = mediaType;
                selectedRank = supported;
            }
        }
        if (selectedMediaType === undefined) {
            throw new Error("None of the given media types are supported: " + mediaTypes.join(", "));
        }
        return selectedMediaType;
    }
    /**
     * Convert data to a string according the given media type
     */
    static stringify(data, mediaType) {
        if (mediaType === "application/json" || mediaType === "text/json") {
            return JSON.stringify(data);
        }
        throw new Error("The mediaType " +
            mediaType +
            " is not supported by ObjectSerializer.stringify.");
    }
    /**
     * Parse data from a string according to the given media type
     */
    static parse(rawData, mediaType) {
        try {
            return JSON.parse(rawData);
        }
        catch (error) {
            logger_1.logger.debug(`could not parse ${mediaType}: ${error}`);
            return rawData;
        }
    }
}
exports.ObjectSerializer = ObjectSerializer;


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.userAgent = void 0;
const version_1 = __webpack_require__(4137);
if (typeof process !== 'undefined' && process.release && process.release.name === 'node') {
    exports.userAgent = `datadog-api-client-typescript/${version_1.version} (node ${process.versions.node}; os ${process.platform}; arch ${process.arch})`;
}
else if (typeof window !== "undefined" && typeof window.document !== "undefined") {
    // we don't set user-agent headers in browsers
}
else {
    exports.userAgent = `datadog-api-client-typescript/${version_1.version} (runtime unknown)`;
}
//# sourceMappingURL=userAgent.js.map

/***/ }),

/***/ 4137:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.version = void 0;
exports.version = "1.64.0";
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 4985:
/***/ (function(module) {

/*
* loglevel - https://github.com/pimterry/loglevel
*
* Copyright (c) 2013 Tim Perry
* Licensed under the MIT license.
*/
(function (root, definition) {
    "use strict";
    if (typeof define === 'function' && define.amd) {
        define(definition);
    } else if ( true && module.exports) {
        module.exports = definition();
    } else {
        root.log = definition();
    }
}(this, function () {
    "use strict";

    // Slightly dubious tricks to cut down minimized file size
    var noop = function() {};
    var undefinedType = "undefined";
    var isIE = (typeof window !== undefinedType) && (typeof window.navigator !== undefinedType) && (
        /Trident\/|MSIE /.test(window.navigator.userAgent)
    );

    var logMethods = [
        "trace",
        "debug",
        "info",
        "warn",
        "error"
    ];

    var _loggersByName = {};
    var defaultLogger = null;

    // Cross-browser bind equivalent that works at least back to IE6
    function bindMethod(obj, methodName) {
        var method = obj[methodName];
        if (typeof method.bind === 'function') {
            return method.bind(obj);
        } else {
            try {
                return Function.prototype.bind.call(method, obj);
            } catch (e) {
                // Missing bind shim or IE8 + Modernizr, fallback to wrapping
                return function() {
                    return Function.prototype.apply.apply(method, [obj, arguments]);
                };
            }
        }
    }

    // Trace() doesn't print the message in IE, so for that case we need to wrap it
    function traceForIE() {
        if (console.log) {
            if (console.log.apply) {
                console.log.apply(console, arguments);
            } else {
                // In old IE, native console methods themselves don't have apply().
                Function.prototype.apply.apply(console.log, [console, arguments]);
            }
        }
        if (console.trace) console.trace();
    }

    // Build the best logging method possible for this env
    // Wherever possible we want to bind, not wrap, to preserve stack traces
    function realMethod(methodName) {
        if (methodName === 'debug') {
            methodName = 'log';
        }

        if (typeof console === undefinedType) {
            return false; // No method possible, for now - fixed later by enableLoggingWhenConsoleArrives
        } else if (methodName === 'trace' && isIE) {
            return traceForIE;
        } else if (console[methodName] !== undefined) {
            return bindMethod(console, methodName);
        } else if (console.log !== undefined) {
            return bindMethod(console, 'log');
        } else {
            return noop;
        }
    }

    // These private functions always need `this` to be set properly

    function replaceLoggingMethods() {
        /*jshint validthis:true */
        var level = this.getLevel();

        // Replace the actual methods.
        for (var i = 0; i < logMethods.length; i++) {
            var methodName = logMethods[i];
            this[methodName] = (i < level) ?
                noop :
                this.methodFactory(methodName, level, this.name);
        }

        // Define log.log as an alias for log.debug
        this.log = this.debug;

        // Return any important warnings.
        if (typeof console === undefinedType && level < this.levels.SILENT) {
            return "No console available for logging";
        }
    }

    // In old IE versions, the console isn't present until you first open it.
    // We build realMethod() replacements here that regenerate logging methods
    function enableLoggingWhenConsoleArrives(methodName) {
        return function () {
            if (typeof console !== undefinedType) {
                replaceLoggingMethods.call(this);
                this[methodName].apply(this, arguments);
            }
        };
    }

    // By default, we use closely bound real methods wherever possible, and
    // otherwise we wait for a console to appear, and then try again.
    function defaultMethodFactory(methodName, _level, _loggerName) {
        /*jshint validthis:true */
        return realMethod(methodName) ||
               enableLoggingWhenConsoleArrives.apply(this, arguments);
    }

    function Logger(name, factory) {
      // Private instance variables.
      var self = this;
      /**
       * The level inherited from a parent logger (or a global default). We
       * cache this here rather than delegating to the parent so that it stays
       * in sync with the actual logging methods that we have installed (the
       * parent could change levels but we might not have rebuilt the loggers
       * in this child yet).
       * @type {number}
       */
      var inheritedLevel;
      /**
       * The default level for this logger, if any. If set, this overrides
       * `inheritedLevel`.
       * @type {number|null}
       */
      var defaultLevel;
      /**
       * A user-specific level for this logger. If set, this overrides
       * `defaultLevel`.
       * @type {number|null}
       */
      var userLevel;

      var storageKey = "loglevel";
      if (typeof name === "string") {
        storageKey += ":" + name;
      } else if (typeof name === "symbol") {
        storageKey = undefined;
      }

      function persistLevelIfPossible(levelNum) {
          var levelName = (logMethods[levelNum] || 'silent').toUpperCase();

          if (typeof window === undefinedType || !storageKey) return;

          // Use localStorage if available
          try {
              window.localStorage[storageKey] = levelName;
              return;
          } catch (ignore) {}

          // Use session cookie as fallback
          try {
              window.document.cookie =
                encodeURIComponent(storageKey) + "=" + levelName + ";";
          } catch (ignore) {}
      }

      function getPersistedLevel() {
          var storedLevel;

          if (typeof window === undefinedType || !storageKey) return;

          try {
              storedLevel = window.localStorage[storageKey];
          } catch (ignore) {}

          // Fallback to cookies if local storage gives us nothing
          if (typeof storedLevel === undefinedType) {
              try {
                  var cookie = window.document.cookie;
                  var cookieName = encodeURIComponent(storageKey);
                  var location = cookie.indexOf(cookieName + "=");
                  if (location !== -1) {
                      storedLevel = /^([^;]+)/.exec(
                          cookie.slice(location + cookieName.length + 1)
                      )[1];
                  }
              } catch (ignore) {}
          }

          // If the stored level is not valid, treat it as if nothing was stored.
          if (self.levels[storedLevel] === undefined) {
              storedLevel = undefined;
          }

          return storedLevel;
      }

      function clearPersistedLevel() {
          if (typeof window === undefinedType || !storageKey) return;

          // Use localStorage if available
          try {
              window.localStorage.removeItem(storageKey);
          } catch (ignore) {}

          // Use session cookie as fallback
          try {
              window.document.cookie =
                encodeURIComponent(storageKey) + "=; expires=Thu, 01 Jan 1970 00:00:00 UTC";
          } catch (ignore) {}
      }

      function normalizeLevel(input) {
          var level = input;
          if (typeof level === "string" && self.levels[level.toUpperCase()] !== undefined) {
              level = self.levels[level.toUpperCase()];
          }
          if (typeof level === "number" && level >= 0 && level <= self.levels.SILENT) {
              return level;
          } else {
              throw new TypeError("log.setLevel() called with invalid level: " + input);
          }
      }

      /*
       *
       * Public logger API - see https://github.com/pimterry/loglevel for details
       *
       */

      self.name = name;

      self.levels = { "TRACE": 0, "DEBUG": 1, "INFO": 2, "WARN": 3,
          "ERROR": 4, "SILENT": 5};

      self.methodFactory = factory || defaultMethodFactory;

      self.getLevel = function () {
          if (userLevel != null) {
            return userLevel;
          } else if (defaultLevel != null) {
            return defaultLevel;
          } else {
            return inheritedLevel;
          }
      };

      self.setLevel = function (level, persist) {
          userLevel = normalizeLevel(level);
          if (persist !== false) {  // defaults to true
              persistLevelIfPossible(userLevel);
          }

          // NOTE: in v2, this should call rebuild(), which updates children.
          return replaceLoggingMethods.call(self);
      };

      self.setDefaultLevel = function (level) {
          defaultLevel = normalizeLevel(level);
          if (!getPersistedLevel()) {
              self.setLevel(level, false);
          }
      };

      self.resetLevel = function () {
          userLevel = null;
          clearPersistedLevel();
          replaceLoggingMethods.call(self);
      };

      self.enableAll = function(persist) {
          self.setLevel(self.levels.TRACE, persist);
      };

      self.disableAll = function(persist) {
          self.setLevel(self.levels.SILENT, persist);
      };

      self.rebuild = function () {
          if (defaultLogger !== self) {
              inheritedLevel = normalizeLevel(defaultLogger.getLevel());
          }
          replaceLoggingMethods.call(self);

          if (defaultLogger === self) {
              for (var childName in _loggersByName) {
                _loggersByName[childName].rebuild();
              }
          }
      };

      // Initialize all the internal levels.
      inheritedLevel = normalizeLevel(
          defaultLogger ? defaultLogger.getLevel() : "WARN"
      );
      var initialLevel = getPersistedLevel();
      if (initialLevel != null) {
          userLevel = normalizeLevel(initialLevel);
      }
      replaceLoggingMethods.call(self);
    }

    /*
     *
     * Top-level API
     *
     */

    defaultLogger = new Logger();

    defaultLogger.getLogger = function getLogger(name) {
        if ((typeof name !== "symbol" && typeof name !== "string") || name === "") {
            throw new TypeError("You must supply a name when creating a logger.");
        }

        var logger = _loggersByName[name];
        if (!logger) {
            logger = _loggersByName[name] = new Logger(
                name,
                defaultLogger.methodFactory
            );
        }
        return logger;
    };

    // Grab the current global log variable in case of overwrite
    var _log = (typeof window !== undefinedType) ? window.log : undefined;
    defaultLogger.noConflict = function() {
        if (typeof window !== undefinedType &&
               window.log === defaultLogger) {
            window.log = _log;
        }

        return defaultLogger;
    };

    defaultLogger.getLoggers = function getLoggers() {
        return _loggersByName;
    };

    // ES6 default export, for compatibility
    defaultLogger['default'] = defaultLogger;

    return defaultLogger;
}));


/***/ })

};
