const SOURCE =
  /^(?:[^():,]{0,200}\.(?:java|kts?|scala|sc|groovy|clj[cs]?|bsh|jsp|aj|gvy|gy|rb|py|js|xtend|ceylon|mill|sbt|gradle)|SourceFile|Unknown Source|Native Method|NO_SOURCE_FILE|Proguard|ProGuard|PG|R8|unavailable|unknown|<generated>|<eval>|<eval>.{0,60}|r8-map-id-\w{1,80}|D8\$\$SyntheticClass|Unknown|:com\.google\.android\.gms@.{1,120}|[\w.-]{1,100}:[\w.-]{1,100}@@[\w.-]{1,40}|)(?::\s{0,4}-?\d{1,9})?$/

/** Whether this is what the JVM prints between the parentheses of a frame, e.g. `Foo.java:12` or `Native Method`. */
export function isJvmSource(text: string): boolean {
  return text !== "" && SOURCE.test(text)
}
