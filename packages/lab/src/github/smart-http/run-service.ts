import { tryGit } from "../git/run-git.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { gunzipSync } from "node:zlib"

export type Service = "git-upload-pack" | "git-receive-pack"

function packetLine(text: string): string {
  return (text.length + 4).toString(16).padStart(4, "0") + text
}

function protocolOf(request: Request): Record<string, string> {
  const protocol = request.headers.get("git-protocol")
  // Versions only; the header reaches git's environment.
  return protocol !== null && /^version=\d$/.test(protocol) ? { GIT_PROTOCOL: protocol } : {}
}

function answer(service: Service, kind: "advertisement" | "result", data: Buffer): Response {
  const headers = { "content-type": `application/x-${service}-${kind}`, "cache-control": "no-cache" }
  return new Response(new Uint8Array(data), { headers })
}

/** The refs that a fetch or push begins with. */
export async function advertise(repository: RepositoryState, service: Service, request: Request): Promise<Response> {
  const command = service.slice("git-".length)
  const env = protocolOf(request)
  const result = await tryGit(repository.git.directory, [command, "--stateless-rpc", "--advertise-refs", "."], { env })
  const banner = Buffer.from(`${packetLine(`# service=${service}\n`)}0000`, "latin1")
  return answer(service, "advertisement", Buffer.concat([banner, result.stdout]))
}

/** Body of a git request; clients compress long negotiations. */
export async function bodyOf(request: Request): Promise<Buffer> {
  const body = Buffer.from(await request.arrayBuffer())
  return request.headers.get("content-encoding") === "gzip" ? gunzipSync(body) : body
}

export type ServiceInput = {
  readonly request: Request
  readonly body: Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Lets git answer the second half of a fetch or push. */
export async function runService(
  repository: RepositoryState,
  service: Service,
  input: ServiceInput,
): Promise<Response> {
  const command = service.slice("git-".length)
  const env = { ...protocolOf(input.request), ...input.env }
  const result = await tryGit(repository.git.directory, [command, "--stateless-rpc", "."], { env, input: input.body })
  return answer(service, "result", result.stdout)
}
