"use strict"
// Stands in for @actions/http-client inside @actions/core, which uses it for OIDC tokens, and inside @actions/github,
// which uses it to find a proxy agent at import time. No action here asks for an OIDC token; proxies are Node's business
// (NODE_USE_ENV_PROXY).
exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson() {
    throw new Error("OIDC tokens are not available in this action")
  }
}
exports.BearerCredentialHandler = class BearerCredentialHandler {}
