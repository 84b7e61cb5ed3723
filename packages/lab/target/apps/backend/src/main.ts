import { start } from "./http/server.ts"

start(Number(process.env["PORT"] ?? 8080))
