import { createHash } from "node:crypto"
import { distinctComponents, type Component } from "./bundled-components.ts"

export type Bundle = { readonly action: string; readonly components: readonly Component[] }

export type Release = {
  /** Without the leading v. */
  readonly version: string
  /** owner/name. */
  readonly repository: string
  /** Commit that is released. */
  readonly sha: string
  /** Of that commit, ISO 8601, so that the same commit always gives the same file. */
  readonly committedAt: string
}

type Described = Record<string, unknown>

/**
 * A CycloneDX 1.6 document of the packages in the bundles, with the digests that the lockfile pins them to, and which
 * bundle holds which. `lockfile` is the text of pnpm-lock.yaml.
 */
export function billOfMaterials(release: Release, bundles: readonly Bundle[], lockfile: string): Described {
  const components = distinctComponents(bundles.flatMap(bundle => bundle.components))
  const root = `pkg:github/${release.repository}@${release.version}`
  const actions = bundles.map(({ action, components: held }) => ({
    ref: `${root}#${action}`,
    dependsOn: held.map(purl).toSorted(),
  }))
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(`${release.repository} ${release.sha}`)}`,
    version: 1,
    metadata: {
      timestamp: release.committedAt,
      component: {
        type: "application",
        "bom-ref": root,
        name: release.repository,
        version: release.version,
        purl: root,
        licenses: [{ license: { id: "Apache-2.0" } }],
        externalReferences: [
          { type: "vcs", url: `https://github.com/${release.repository}`, comment: `commit ${release.sha}` },
        ],
      },
    },
    components: [
      ...bundles.map(({ action }) => ({ type: "application", "bom-ref": `${root}#${action}`, name: action })),
      ...components.map(component => describe(component, lockfile)),
    ],
    dependencies: [
      { ref: root, dependsOn: actions.map(({ ref }) => ref) },
      ...actions,
      ...components.map(component => ({ ref: purl(component), dependsOn: [] })),
    ],
  }
}

function describe(component: Component, lockfile: string): Described {
  const digest = digestOf(component, lockfile)
  const licence = /^[\w.-]+$/.test(component.licence)
    ? { license: { id: component.licence } }
    : { expression: component.licence }
  return {
    type: "library",
    "bom-ref": purl(component),
    name: component.name,
    version: component.version,
    purl: purl(component),
    licenses: [licence],
    ...(digest === null ? {} : { hashes: [{ alg: "SHA-512", content: digest }] }),
  }
}

function purl({ name, version }: Component): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`
}

/** Hex, as CycloneDX wants it; null where the lockfile does not have the package. */
function digestOf({ name, version }: Component, lockfile: string): string | null {
  const lines = lockfile.split("\n")
  const key = `${name}@${version}`
  const at = lines.findIndex(line => [`  '${key}':`, `  ${key}:`].includes(line))
  const digest = /integrity: sha512-([A-Za-z0-9+/=]{1,100})/.exec(lines[at + 1] ?? "")?.[1]
  return at < 0 || digest === undefined ? null : Buffer.from(digest, "base64").toString("hex")
}

/** The same for the same text, in the form of a random UUID. */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  )
}
