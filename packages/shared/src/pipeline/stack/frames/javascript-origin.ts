import type { ParsedFrame } from "../stack-parser.ts"

const DEPENDENCY_FOLDER =
  /(?:^|[\\/])(?:node_modules|bower_components|jspm_packages|\.yarn|\.pnpm|web_modules|jest-runtime)(?:[\\/]|$)|\/~\//
const RUNTIME_SCHEME =
  /^(?:node:|internal[:/]|internalBinding|native\b|deno:|ext:|bun:|jsc:|npm:|electron\/|chrome:|resource:|about:blank|wasm:|VM\d|debugger eval|evalmachine|\[eval|\[worker eval|REPL|repl\b|user-script:)/
const EXTENSION = /^(?:chrome|moz|safari|safari-web|ms-browser|edge)-extension:|webkit-masked-url/
const BUNDLER =
  /\(webpack\)|webpack\/(?:bootstrap|runtime|hot|buildin|universalModule)|webpack-runtime|^webpack:\/\/\/?external |\[externals\]|\[turbopack\]|turbopack\/runtime|\/@vite\/|\/@react-refresh|\.pnp\.[cm]?js$|InternalBytecode\.js$/
const BUNDLER_FUNCTION =
  /^(?:Function\.|Object\.)?(?:__webpack_require__|__webpack_exec__|webpackJsonpCallback|__turbopack)/
// Lambda, Cloud Functions and Deno keep their own code beside the application's.
const RUNTIME_FOLDER =
  /^(?:file:\/\/)?\/var\/runtime\/|^https:\/\/(?:deno\.land\/(?:std|x)\b|esm\.sh\/)|\/packages\/(?:promise|meteor|ddp|mongo)[.\w-]{0,40}\.js/
// Before Node 16 the built-in modules were printed as bare file names.
const OLD_BUILTIN =
  /^(?:_\w+|assert|async_hooks|bootstrap_node|buffer|child_process|cluster|console|crypto|dgram|dns|domain|events|fs|http|http2|https|inspector|module|net|node|os|path|perf_hooks|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)\.js$/
const THIRD_PARTY_HOST =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|googleapis\.com|google\.com|recaptcha\.net|paypal\.com|paypalobjects\.com|licdn\.com|ads-twitter\.com|bing\.com|tiktok\.com|optimizely\.com|zdassets\.com|cookielaw\.org|onetrust\.com|cookiebot\.com|klaviyo\.com|googletagmanager\.com|google-analytics\.com|googlesyndication\.com|doubleclick\.net|gstatic\.com|facebook\.net|stripe\.com|code\.jquery\.com|hotjar\.com|intercomcdn\.com|segment\.com|sentry-cdn\.com|datadoghq-browser-agent\.com|cloudflareinsights\.com|newrelic\.com|nr-data\.net|hs-scripts\.com|clarity\.ms)(?::\d{1,5})?\//
// Names that bundlers give to what is not the application: shared dependencies, polyfills and their own start-up code.
const VENDOR_CHUNK =
  /^(?:chunk-)?(?:vendors?|framework|polyfills?|runtime|webpack|zone(?:-evergreen)?)(?:[-.~_][^\\/]*)?\.js$/
const LIBRARY_FILE =
  /^(?:jquery|react|react-dom|vue|angular|lodash|zone|core-js|runtime-core|runtime-dom|reactivity|pinia)[\w-]{0,30}(?:[.-]\d[\w.-]{0,20})?(?:\.(?:min|development|production|slim|global|runtime|esm|esm-bundler|prod)){0,3}\.m?js$|^(?:core|common|forms|router|http|animations|platform-browser)\.mjs$/

/** Judged by the path that the engine printed. */
export function isInAppScript(frame: ParsedFrame): boolean {
  const { file } = frame
  if (file === null) return false
  const path = originalUrl(file)
  if (/^(?:<[^/]{0,300}$|\[native|\[wasm|anonymous$|unknown)/.test(path)) return false
  if (RUNTIME_SCHEME.test(path) || EXTENSION.test(path) || DEPENDENCY_FOLDER.test(path)) return false
  if (BUNDLER.test(path) || RUNTIME_FOLDER.test(path) || OLD_BUILTIN.test(path)) return false
  if (frame.function !== null && BUNDLER_FUNCTION.test(frame.function)) return false
  if (!isServedBundle(path) && /[\\/]/.test(path)) return true
  return !THIRD_PARTY_HOST.test(path) && !VENDOR_CHUNK.test(baseName(path)) && !LIBRARY_FILE.test(baseName(path))
}

const MINIFIED_NAME =
  /\.min\.[cm]?js$|\.(?:jsbundle|bundle)$|[.~_-](?=[a-z]{0,20}[0-9A-Z])[0-9A-Za-z_-]{8,40}(?:\.\w{1,12})?\.[cm]?js$|(?:^|\/)[0-9a-f]{8,64}\.js$|^main\.dart\.js$/

/** Minified code has hundreds of columns on few lines, or a content hash in its name. */
export function isCompiledScript(frame: ParsedFrame): boolean {
  const { file, line, column } = frame
  if (file === null) return line !== null
  const path = originalUrl(file)
  if (/^(?:webpack|turbopack)/.test(path) || /\.[cm]?tsx?$|\.(?:jsx|vue|svelte)$/.test(baseName(path))) return false
  if (isServedBundle(path) && MINIFIED_NAME.test(baseName(path))) return true
  return (column ?? 0) > 500 || (line === 1 && (column ?? 0) > 250)
}

/** React's server components print their own scheme before the real one. */
function originalUrl(file: string): string {
  return file.replace(/^(?:rsc|about):\/\/React\/[^/]{1,40}\//, "")
}

function isServedBundle(path: string): boolean {
  return /^(?:https?|app|capacitor|ionic|blob|tauri|electron):/.test(path) || /\.(?:jsbundle|bundle)$/.test(path)
}

function baseName(path: string): string {
  const clean = path.split(/[?#]/, 1)[0] ?? ""
  return clean.slice(Math.max(clean.lastIndexOf("/"), clean.lastIndexOf("\\")) + 1)
}
