import { describe, expect, it } from "vitest"
import { crc32c } from "./crc32c.ts"
import { createStorage, type StorageEmulator } from "./storage.ts"

const TOKEN = "ya29.test"
const HOST = "http://storage.test"
const OBJECTS = `${HOST}/storage/v1/b/states/o`

function createStates(): StorageEmulator {
  const clock = { now: () => Date.UTC(2026, 10, 23), sleep: () => Promise.resolve() }
  return createStorage({ clock, token: TOKEN, buckets: ["states"] })
}

type Asking = { readonly method?: string; readonly type?: string; readonly body?: string; readonly token?: string }

async function ask(storage: StorageEmulator, url: string, { method = "GET", type, body, token = TOKEN }: Asking = {}) {
  const headers = {
    ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    ...(type === undefined ? {} : { "content-type": type }),
  }
  const response = await storage.handle(new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }))
  const text = await response.text()
  const isJson = response.headers.get("content-type")?.includes("json") === true
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : null,
  }
}

/** As Google's Go client uploads. */
function upload(name: string, data: string, more: { readonly query?: string; readonly crc?: string } = {}) {
  const crc = more.crc ?? crc32c(Buffer.from(data))
  const resource = JSON.stringify({ bucket: "states", name, crc32c: crc })
  const part = (type: string, content: string): string => `--bound\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
  return {
    url: `${HOST}/upload/storage/v1/b/states/o?uploadType=multipart&name=${encodeURIComponent(name)}${more.query ?? ""}`,
    asking: {
      method: "POST",
      type: "multipart/related; boundary=bound",
      body: `${part("application/json", `${resource}\n`)}${part("text/plain; charset=utf-8", data)}--bound--\r\n`,
    },
  }
}

async function put(storage: StorageEmulator, ...args: Parameters<typeof upload>) {
  const { url, asking } = upload(...args)
  return ask(storage, url, asking)
}

describe("Cloud Storage", () => {
  it("keeps what was uploaded, and gives it back by both of its APIs", async () => {
    const storage = createStates()
    const text = 'line\r\n\r\n{"x":"--bound in it"}'
    const stored = await put(storage, "a/default.tfstate", text)
    expect(stored).toMatchObject({ status: 200, json: { name: "a/default.tfstate", size: String(text.length) } })
    const read = await ask(storage, `${HOST}/states/a%2Fdefault.tfstate`)
    expect(read).toMatchObject({ status: 200, text })
    expect(read.headers.get("x-goog-hash")).toContain(`crc32c=${crc32c(Buffer.from(text))}`)
    const attributes = await ask(storage, `${OBJECTS}/a%2Fdefault.tfstate?alt=json`)
    expect(attributes.json).toEqual(stored.json)
    expect(await ask(storage, `${OBJECTS}/a%2Fdefault.tfstate?alt=media`)).toMatchObject({ text })
  })

  it("lets one of two create a lock, and only its holder take it away", async () => {
    const storage = createStates()
    const [first, second] = await Promise.all([
      put(storage, "a/default.tflock", "one", { query: "&ifGenerationMatch=0" }),
      put(storage, "a/default.tflock", "two", { query: "&ifGenerationMatch=0" }),
    ])
    expect([first.status, second.status]).toEqual([200, 412])
    const { generation } = first.json as { generation: string }
    const lock = `${OBJECTS}/a%2Fdefault.tflock`
    expect(await ask(storage, `${lock}?ifGenerationMatch=${generation}1`, { method: "DELETE" })).toMatchObject({
      status: 412,
      json: { error: { code: 412, errors: [{ reason: "conditionNotMet" }] } },
    })
    expect(await ask(storage, `${lock}?ifGenerationMatch=${generation}`, { method: "DELETE" })).toMatchObject({
      status: 204,
    })
    expect((await ask(storage, lock, { method: "DELETE" })).status).toBe(404)
    const again = await put(storage, "a/default.tflock", "three", { query: "&ifGenerationMatch=0" })
    expect(BigInt((again.json as { generation: string }).generation)).toBeGreaterThan(BigInt(generation))
  })

  it("lists a folder with the folders in it", async () => {
    const storage = createStates()
    for (const name of ["a/x", "a/b/y", "a/b/z", "c"]) await put(storage, name, name)
    const listed = await ask(storage, `${OBJECTS}?prefix=a%2F&delimiter=%2F`)
    expect(listed.json).toMatchObject({ items: [{ name: "a/x" }], prefixes: ["a/b/"] })
    const all = await ask(storage, OBJECTS)
    expect(all.json).toMatchObject({ items: [{ name: "a/b/y" }, { name: "a/b/z" }, { name: "a/x" }, { name: "c" }] })
    expect((await ask(storage, `${OBJECTS}?prefix=none`)).json).toEqual({ kind: "storage#objects" })
  })

  it.each([
    ["", 401],
    ["another", 401],
  ])("refuses the token %j", async (token, status) => {
    expect((await ask(createStates(), OBJECTS, { token })).status).toBe(status)
  })

  it("refuses what it cannot trust or does not have", async () => {
    const storage = createStates()
    expect((await put(storage, "x", "data", { crc: crc32c(Buffer.from("other")) })).status).toBe(400)
    const { url, asking } = upload("x", "data")
    expect((await ask(storage, url, { ...asking, type: "multipart/related; boundary=wrong" })).status).toBe(400)
    expect((await ask(storage, url.replace("multipart", "resumable"), asking)).status).toBe(501)
    expect((await ask(storage, url.replace("/b/states", "/b/none"), asking)).json).toMatchObject({
      error: { code: 404, message: "The specified bucket does not exist." },
    })
    expect((await ask(storage, `${HOST}/none/x`)).text).toContain("<Code>NoSuchBucket</Code>")
    expect((await ask(storage, `${HOST}/states/x`)).text).toContain("<Code>NoSuchKey</Code>")
    expect(storage.snapshot()).toEqual([])
  })
})

describe("crc32c", () => {
  it.each([
    ["", "AAAAAA=="],
    // The check value of the polynomial's catalogue, 0xe3069283.
    ["123456789", "4waSgw=="],
  ])("of %j is %s", (text, sum) => {
    expect(crc32c(Buffer.from(text))).toBe(sum)
  })
})
