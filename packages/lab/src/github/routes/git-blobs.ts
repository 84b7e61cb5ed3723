import { optionalText, requiredText } from "../api/body.ts"
import { created, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { notFound, validationFailed } from "../errors.ts"
import { apiUrl, nodeId } from "../views/urls.ts"

function create(call: RepositoryCall): Reply {
  const content = requiredText(call.body, "content")
  const encoding = optionalText(call.body, "encoding") ?? "utf-8"
  if (encoding !== "utf-8" && encoding !== "base64") {
    throw validationFailed({ resource: "Blob", field: "encoding", code: "invalid" })
  }
  const data = Buffer.from(content, encoding === "base64" ? "base64" : "utf8")
  const sha = call.repository.git.objects.write("blob", data)
  const url = `${apiUrl(call.hub, call.repository)}/git/blobs/${sha}`
  return created({ sha, url }, url)
}

async function get(call: RepositoryCall): Promise<Reply> {
  const sha = param(call, "sha")
  const blob = await call.repository.git.objects.read(sha)
  if (blob?.type !== "blob") throw notFound()
  if (call.headers.get("accept")?.includes("raw") === true) {
    return { status: 200, raw: { type: "application/vnd.github.raw; charset=utf-8", data: blob.data } }
  }
  return ok({
    sha,
    node_id: nodeId("Blob", sha),
    size: blob.data.length,
    url: `${apiUrl(call.hub, call.repository)}/git/blobs/${sha}`,
    content: wrapBase64(blob.data),
    encoding: "base64",
  })
}

/** Base64 in lines of 60 characters, as GitHub sends it; a decoder that refuses line ends fails on it. */
export function wrapBase64(data: Buffer): string {
  return data.toString("base64").replace(/.{60}/g, "$&\n") + (data.length === 0 ? "" : "\n")
}

export const gitBlobRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/git/blobs"], { contents: "write" }, create),
  repositoryRoute(["GET", "/git/blobs/:sha"], { contents: "read" }, get),
]
