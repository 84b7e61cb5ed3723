import { createServer } from "node:http"
import { handler } from "../bookings/controller.ts"

export function start(port: number): void {
  createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answer = await handler({ body: JSON.parse(Buffer.concat(chunks).toString("utf8")) })
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body))
  }).listen(port)
}
