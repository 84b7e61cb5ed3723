import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, test } from "vitest"
import { pressButtons } from "./press-buttons.ts"

let server: Server | null = null
afterEach(() => new Promise(resolve => (server === null ? resolve(null) : server.close(resolve))))

/** Pages by path; resolves with the address, and gathers what was posted. */
async function serve(pages: Readonly<Record<string, string>>, posted: string[]): Promise<string> {
  server = createServer((request, response) => {
    request.on("data", data => posted.push(`${request.url} ${data}`))
    request.on("end", () => {
      const page = pages[request.url ?? ""]
      response.writeHead(page === undefined ? 404 : 200).end(page)
    })
  })
  await new Promise<void>(resolve => server?.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test("each form is sent with its values, and one box is ticked, until there is no form", async () => {
  const posted: string[] = []
  const address = await serve(
    {
      "/start":
        '<form method="post" action="/next"><input name="m" value="{&quot;a&quot;:1}"><button>Go</button></form>',
      "/next":
        '<form method="post" action="/end"><input type="checkbox" name="r" value="o/x"><input type="checkbox" name="r" value="o/y"></form>',
      "/end": "done",
    },
    posted,
  )
  expect(await pressButtons(`${address}/start`, "o/y")).toBe(`${address}/end`)
  expect(posted).toEqual(["/next m=%7B%22a%22%3A1%7D", "/end r=o%2Fy"])
})

test("a page that is refused, and forms in a circle, are told", async () => {
  const address = await serve({ "/again": '<form method="post"><input name="a" value="b"></form>' }, [])
  await expect(pressButtons(`${address}/none`, "o/y")).rejects.toThrow("answers 404")
  await expect(pressButtons(`${address}/again`, "o/y")).rejects.toThrow("ever more forms")
})
