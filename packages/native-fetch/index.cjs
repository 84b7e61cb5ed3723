"use strict"
// Node's own fetch in the shape that cross-fetch exports, for the vendor client that brings its own copy.
// Headers, Request and Response stay lazy: touching them loads Node's HTTP stack before anything needs it.
const fetch = (...args) => globalThis.fetch(...args)
fetch.fetch = fetch
fetch.default = fetch
for (const name of ["Headers", "Request", "Response"]) {
  Object.defineProperty(fetch, name, { enumerable: true, get: () => globalThis[name] })
}
module.exports = fetch
