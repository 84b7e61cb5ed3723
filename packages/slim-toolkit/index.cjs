"use strict"
// Stands in for the parts of the Actions toolkit that are loaded but never used here, and that made up most of the time
// to start: @actions/http-client, which @actions/core uses for OIDC tokens and @actions/github to look for a proxy agent
// at import time (proxies are Node's business: NODE_USE_ENV_PROXY), and @actions/exec, which describes the platform.
function unused(what) {
  return () => {
    throw new Error(`${what} is not available in this action`)
  }
}

exports.HttpClient = class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
  getJson = unused("An OIDC token")
}
exports.BearerCredentialHandler = class BearerCredentialHandler {}
exports.getExecOutput = unused("The platform's description")
