import { describe, expect, test } from "vitest"

import { datadogUnderTest } from "../testing/datadog-under-test.ts"

const WEBHOOKS = "/api/v1/integration/webhooks/configuration"

describe("webhooks and variables", () => {
  test("have names of which there is one in the organisation", async () => {
    const lab = datadogUnderTest()
    for (const [path, body] of [
      ["webhooks", { name: "w", url: "https://x.test/" }],
      ["custom-variables", { name: "V", value: "v", is_secret: false }],
    ] as const) {
      expect((await lab.call("POST", `${WEBHOOKS}/${path}`, body)).status).toBe(201)
      expect(await lab.call("POST", `${WEBHOOKS}/${path}`, body)).toMatchObject({
        status: 400,
        body: { errors: [`${body.name} already exists`] },
      })
    }
  })

  test("show a secret to nobody, also after a change, and a plain value to everybody", async () => {
    const lab = datadogUnderTest()
    const path = `${WEBHOOKS}/custom-variables`
    expect((await lab.call("POST", path, { name: "V", value: "hush", is_secret: true })).body).toEqual({
      name: "V",
      is_secret: true,
    })
    expect((await lab.call("PUT", `${path}/V`, { value: "hush2" })).body).toEqual({ name: "V", is_secret: true })
    expect((await lab.call("GET", `${path}/V`)).body).toEqual({ name: "V", is_secret: true })
    expect((await lab.call("PUT", `${path}/V`, { is_secret: false })).status).toBe(400)
    expect((await lab.call("PUT", `${path}/V`, { is_secret: false, value: "seen" })).body).toMatchObject({
      value: "seen",
    })
  })

  test("are read back as they were written", async () => {
    const lab = datadogUnderTest()
    const webhook = {
      name: "w",
      url: "https://x.test/$ID",
      payload: '{"a":"$TAGS[b]"}',
      custom_headers: '{"A":"Bearer $V"}',
      encode_as: "form",
    }
    await lab.call("POST", `${WEBHOOKS}/webhooks`, webhook)
    expect((await lab.call("GET", `${WEBHOOKS}/webhooks/w`)).body).toEqual({ ...webhook, auth_method_id: null })
    expect((await lab.call("PUT", `${WEBHOOKS}/webhooks/w`, { payload: null })).body).toMatchObject({
      payload: null,
      encode_as: "form",
    })
  })

  test.each([
    ["webhooks", { name: "w w", url: "https://x.test/" }],
    ["webhooks", { name: "w", url: "nowhere" }],
    ["webhooks", { name: "w", url: "https://x.test/", custom_headers: "A: b" }],
    ["webhooks", { name: "w", url: "https://x.test/", encode_as: "xml" }],
    ["custom-variables", { name: "lower", value: "v", is_secret: true }],
    ["custom-variables", { name: "V", is_secret: true }],
  ])("%s %o is refused", async (path, body) => {
    expect((await datadogUnderTest().call("POST", `${WEBHOOKS}/${path}`, body)).status).toBe(400)
  })

  test.each([
    ["webhooks", "Webhook does not exist"],
    ["custom-variables", "Custom variable does not exist"],
  ])("%s of an unknown name are not found", async (path, text) => {
    const lab = datadogUnderTest()
    for (const method of ["GET", "PUT", "DELETE"]) {
      const answer = await lab.call(method, `${WEBHOOKS}/${path}/none`, method === "PUT" ? {} : undefined)
      expect(answer).toMatchObject({ status: 404, body: { errors: [text] } })
    }
  })
})
