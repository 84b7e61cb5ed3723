import { pathRule } from "../path/path-rule.ts"

/** Changes of a database that a revert of the pull request does not take back. */
export const migrations = pathRule("migrations", "a database migration or schema", {
  files: ["schema.prisma", "schema.rb", "alembic.ini", "liquibase.properties", "flyway.conf", "atlas.hcl"],
  filePatterns: [
    /^[vur]\d[\d._]{0,40}__[^/]{1,200}\.(?:sql|java|kt)$/,
    /^(?:db\.)?changelog[\w.-]{0,60}\.(?:xml|sql)$/,
    // Whoever runs it, no test of the service does.
    /\.sql$/,
    /^(?:knexfile|seeds?)\.(?:[cm]?[jt]s|rb|php|py|exs)$/,
    /^sqlc\.ya?ml$/,
  ],
  folders: ["migrations", "migration", "migrate", "alembic", "liquibase", "flyway", "seeders", "hasura", "drizzle"],
  paths: [/(?:^|\/)db\/changelog\//, /(?:^|\/)ent\/schema\//],
})
