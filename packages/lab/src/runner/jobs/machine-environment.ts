import { dirname } from "node:path"
import process from "node:process"
import { TOOLS_PATH } from "../stand-ins/setup-opentofu/setup-opentofu.ts"
import type { JobDirectories } from "../steps/job-directories.ts"

/**
 * How this machine reaches npm's registry and those of Terraform's providers, without which no job can install anything.
 * Only npm looks at its own proxies.
 */
const REGISTRY =
  /^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|TF_(?:CLI_CONFIG_FILE|PLUGIN_CACHE_DIR)|npm_config_(?:registry|cafile|(?:https_)?proxy))$/i

/** The environment of a fresh hosted machine. Nothing else of the lab's own environment is in it. */
export function machineEnvironment(directories: JobDirectories, nodePath: string): Readonly<Record<string, string>> {
  return {
    ...registryAccess(process.env),
    PATH: `${dirname(nodePath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: directories.home,
    USER: "runner",
    SHELL: "/bin/bash",
    LANG: "C.UTF-8",
    TMPDIR: directories.machineTemp,
    // Where stand-ins find what the real actions would download.
    [TOOLS_PATH]: process.env["PATH"] ?? "",
  }
}

function registryAccess(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value !== "" && REGISTRY.test(name) ? [[name, value] as const] : [],
  )
  const proxy = env["https_proxy"] ?? env["HTTPS_PROXY"]
  return { ...(proxy === undefined ? {} : { npm_config_https_proxy: proxy }), ...Object.fromEntries(entries) }
}
