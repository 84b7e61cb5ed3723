import { escapeHtml } from "@auto-triage/shared/text/escape-html"
import type { Hono } from "hono"
import { isRecord } from "../api/body.ts"
import { acceptManifest } from "../routes/app-manifests.ts"
import type { Hub } from "../state/hub.ts"
import { type App, install } from "../tokens/app.ts"
import { htmlPage } from "./html-page.ts"

type Form = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }

/**
 * The pages on which a person creates and installs an App. Who is logged in is not asked: whoever opens a page of the lab
 * is an owner of the organisation.
 */
export function serveAppPages(hub: Hub, router: Hono): void {
  router.post("/organizations/:org/settings/apps/new", async context => {
    const form = await readForm(context.req.raw)
    const given = { manifest: form.text("manifest"), state: context.req.query("state") ?? "" }
    return newAppPage(hub, context.req.param("org"), given)
  })
  router.post("/organizations/:org/settings/apps", async context =>
    createFromPage(hub, context.req.param("org"), await readForm(context.req.raw)),
  )
  router.get("/apps/:slug/installations/new", context => installPage(hub, context.req.param("slug")))
  router.post("/apps/:slug/installations/new", async context =>
    installFromPage(hub, context.req.param("slug"), await readForm(context.req.raw)),
  )
}

async function readForm(request: Request): Promise<Form> {
  const fields = new URLSearchParams(await request.text())
  return { text: name => fields.get(name) ?? "", all: name => fields.getAll(name) }
}

type Given = { readonly manifest: string; readonly state: string; readonly fault?: string }

function newAppPage(hub: Hub, organisation: string, given: Given): Response {
  const fault = creationFault(hub, given.manifest)
  if (fault !== null) return fault
  const manifest = parseManifest(given.manifest) ?? {}
  const words = given.fault === undefined ? "" : `<p class="error">${escapeHtml(given.fault)}</p>`
  const hidden = (name: string, value: string): string =>
    `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`
  return htmlPage(
    given.fault === undefined ? 200 : 422,
    "Create GitHub App",
    `${words}<form method="post" action="/organizations/${encodeURIComponent(organisation)}/settings/apps">
${hidden("manifest", given.manifest)}${hidden("state", given.state)}
<label>GitHub App name <input name="name" value="${escapeHtml(nameIn(manifest))}"></label>
<button>Create GitHub App for ${escapeHtml(organisation)}</button></form>`,
  )
}

/** A page that says why nothing can be created, or null. */
function creationFault(hub: Hub, text: string): Response | null {
  // GitHub hides the page from whoever may not create Apps for the organisation.
  if (hub.behaviours.appCreation === "forbidden") return htmlPage(404, "Page not found", "")
  const manifest = parseManifest(text)
  const problem =
    manifest === null
      ? "Error: manifest is not valid JSON"
      : typeof manifest["url"] !== "string"
        ? "Error: url wasn't supplied"
        : typeof manifest["redirect_url"] !== "string" || !URL.canParse(manifest["redirect_url"])
          ? "Error: redirect_url must be a valid URL"
          : null
  return problem === null ? null : htmlPage(422, "Invalid GitHub App configuration", `<p>${problem}</p>`)
}

function createFromPage(hub: Hub, organisation: string, form: Form): Response {
  const given = { manifest: form.text("manifest"), state: form.text("state") }
  const fault = creationFault(hub, given.manifest)
  if (fault !== null) return fault
  const manifest = parseManifest(given.manifest) ?? {}
  const name = form.text("name") || nameIn(manifest)
  if (hub.apps.some(app => app.name.toLowerCase() === name.toLowerCase()))
    return newAppPage(hub, organisation, { ...given, fault: "Name is already taken" })
  const back = new URL(String(manifest["redirect_url"]))
  back.searchParams.set("code", acceptManifest(hub, organisation, { ...manifest, name }))
  if (given.state !== "") back.searchParams.set("state", given.state)
  return new Response(null, { status: 302, headers: { location: back.href } })
}

function parseManifest(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function nameIn({ name }: Readonly<Record<string, unknown>>): string {
  return typeof name === "string" ? name : ""
}

function findApp(hub: Hub, slug: string): App | undefined {
  return hub.apps.find(app => app.slug === slug)
}

function installPage(hub: Hub, slug: string): Response {
  const app = findApp(hub, slug)
  if (app === undefined) return htmlPage(404, "Page not found", "")
  const names = [...hub.repositories.values()].filter(({ owner }) => owner.toLowerCase() === app.owner.toLowerCase())
  const boxes = names.map(({ fullName }) => {
    const name = escapeHtml(fullName)
    return `<label><input type="checkbox" name="repository" value="${name}"> ${name}</label>`
  })
  return htmlPage(
    200,
    `Install ${app.name}`,
    `<form method="post"><label><input type="checkbox" name="all" value="yes"> All repositories</label>
<fieldset><legend>Only select repositories</legend>${boxes.join("\n")}</fieldset><button>Install</button></form>`,
  )
}

function installFromPage(hub: Hub, slug: string, form: Form): Response {
  const app = findApp(hub, slug)
  if (app === undefined) return htmlPage(404, "Page not found", "")
  const chosen = form.all("repository").filter(name => hub.repositories.has(name.toLowerCase()))
  const isAll = form.text("all") === "yes"
  if (!isAll && chosen.length === 0) return htmlPage(422, "No repository is chosen", "")
  const { owner, permissions } = app
  // Who installs an App again changes what it is installed on.
  app.installations.splice(0, Infinity, install(hub, app, { owner, permissions, repositories: isAll ? "all" : chosen }))
  return htmlPage(200, `${app.name} is installed`, "")
}
