"use strict"
// Stands in for the parts of the Actions toolkit that are loaded but never used here, and that made up most of the time
// to start: @actions/http-client, which @actions/core uses for OIDC tokens, and @actions/exec, which describes the platform.
function unused(what) {
  return () => {
    throw new Error(`${what} is not available in this action`)
  }
}

exports.HttpClient = class HttpClient {
  getJson = unused("An OIDC token")
}
exports.BearerCredentialHandler = class BearerCredentialHandler {}
exports.getExecOutput = unused("The platform's description")
