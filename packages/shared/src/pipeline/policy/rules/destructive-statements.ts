import { tokenRule } from "../source/token-rule.ts"

/** Statements that lose data. */
export const destructiveStatements = tokenRule("destructive-statements", [
  {
    pattern:
      /\bobjects\.all\s{0,3}\(\)\.(?:delete|update)\b|\b\w{1,40}(?:[Rr]epository|[Dd]ao)\.deleteAll(?:InBatch)?\s{0,3}\(\s{0,3}\)|\brepository\.deleteAll\s{0,3}\(\s{0,3}\)/g,
    inTests: "pass",
    what: "data is dropped",
  },
  {
    pattern:
      /["'`]\s{0,9}update\s{1,9}\w{1,60}\s{1,9}set\s{1,9}\w{1,60}\s{0,3}=\s{0,3}[\w.']{1,60}\s{0,3};?["'`]\s{0,3}[),;]/gi,
    layer: "bare",
    inTests: "pass",
    what: "every row is changed",
  },
  {
    pattern:
      /\b(?:DROP\s{1,9}(?:TABLE|DATABASE|SCHEMA|INDEX|VIEW|USER|ROLE)|TRUNCATE\s{1,9}(?:TABLE\s{1,9})?\w{1,60}|ALTER\s{1,9}(?:TABLE|ROLE|USER)|GRANT\s{1,9}\w{1,20}|REVOKE\s{1,9}\w{1,20}\s{1,9}ON|CREATE\s{1,9}(?:USER|ROLE|EXTENSION))\b/gi,
    layer: "bare",
    inTests: "warn",
    what: "a statement that changes the database itself",
  },
  {
    pattern: /\bDELETE\s{1,9}FROM\s{1,9}[\w."`]{1,80}\s{0,9}(?:;|["'`](?!\s{0,9}[+.]))/gi,
    layer: "bare",
    inTests: "warn",
    what: "all rows of a table are deleted",
  },
  {
    pattern: /\brm\s{1,9}-\w{0,4}[rf]\w{0,4}\b|\bmkfs\b|\bdd\s{1,9}if=|:\(\)\s{0,9}\{/g,
    layer: "bare",
    what: "a command that removes files",
  },
  {
    pattern:
      /\b(?:dropDatabase|dropCollection|drop_all|flushall|flushAll|flushdb|flushDb|delete_all|destroy_all|executeRawUnsafe|queryRawUnsafe)\b|\bdeleteMany\s{0,9}\(\s{0,9}(?:\{\s{0,9}\})?\s{0,9}\)/g,
    inTests: "warn",
    what: "all data of a store is deleted, or raw statements are run",
  },
])
