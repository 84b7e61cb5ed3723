import type { ParsedFrame } from "../stack-parser.ts"

// A frame of the JVM has no path, so origin is judged by package: one list, shortest prefix first.
const DEPENDENCIES = new RegExp(
  "^(?:" +
    [
      "javax?|jakarta|jdk|sun|weblogic|com\\.sun|com\\.oracle|oracle|kotlinx?|scala|clojure|groovy|dalvik|libcore|androidx?|com\\.android|org\\.graalvm",
      "junit|reactor|akka|pekko|play|cats|fs2|zio|slick|rx|okhttp3?|okio|retrofit2?|feign|graphql|javassist|antlr|brave|freemarker|liquibase|dagger|coil|bolts|ratpack|ring|compojure|hudson|jenkins|spray|scalaz|doobie|http4s|sttp|monix|nu\\.studer",
      "ch\\.qos|co\\.paralleluniverse|co\\.touchlab|coldfusion|de\\.codecentric|dev\\.langchain4j|dev\\.zio|zipkin2?|datadog|_COROUTINE",
      "com\\.(?:amazonaws|amazon\\.ion|auth0|azure|bugsnag|bumptech|clickhouse|cloudbees|codahale|datadog|datadoghq|datastax|esotericsoftware|facebook|fasterxml|firebase|github\\.benmanes|github\\.dockerjava|google|graphql|h2database|hazelcast|ibm|intellij|jakewharton|jcraft|jolbox|lmax|mchange|microsoft|mongodb|mysql|netflix|newrelic|nimbusds|ning|opensymphony|rabbitmq|samskivert|samsung|sendgrid|squareup|stripe|thoughtworks|twilio|twitter\\.(?:finagle|util)|typesafe|unboundid|vaadin|vividsolutions|zaxxer|zendesk|lightbend|linecorp|miui|huawei|mediatek|p6spy|querydsl|baomidou|alibaba)",
      "io\\.(?:agroal|airlift|appium|confluent|cucumber|dropwizard|fabric8|flutter|getunleash|gatling|grpc|helidon|jaegertracing|javalin|jsonwebtoken|kotest|ktor|kubernetes|lettuce|micrometer|micronaut|minio|mockk|netty|opencensus|opentelemetry|opentracing|perfmark|prometheus|quarkus|r2dbc|reactivex|reactivesocket|requery|rest-assured|restassured|rsocket|sentry|smallrye|spray|swagger|trino\\.jdbc|undertow|vavr|vertx|zipkin)",
      "net\\.(?:bytebuddy|jodah|logstash|minidev|sf|snowflake|sourceforge|spy)",
      "org\\.(?:aeonbits|agrona|attoparser|bukkit|datanucleus|HdrHistogram|jolokia|jvnet|LatencyUtils|osgi|spigotmc|unbescape|antlr|aopalliance|apache|apiguardian|aspectj|assertj|axonframework|bouncycastle|bson|camunda|checkerframework|chromium|codehaus|conscrypt|cryptacular|dom4j|dozer|drools|easymock|eclipse|ehcache|elasticsearch\\.client|flowable|flywaydb|glassfish|gradle|grails|groovy|h2|hamcrest|hibernate|hsqldb|http4s|infinispan|jboss|jctools|jdbi|jetbrains|jdom2?|jgroups|jooq|joda|json|jsoup|junit|keycloak\\.adapters|koin|liquibase|mapstruct|mariadb|mockito|mongodb|modelmapper|mortbay|msgpack|mvel2?|mybatis|neo4j\\.driver|netbeans|objectweb|openjdk|openqa|opensaml|opentest4j|ow2|pf4j|postgresql|powermock|quartz|react|reactivestreams|redisson|robolectric|scala|scalatest|scalajs|seleniumhq|slf4j|sonatype|spockframework|springdoc|springframework|sqlite|testcontainers|testng|thymeleaf|tomcat|unix4j|webjars|wildfly|xerial|xml|xnio|yaml|zeroturnaround)",
      "software\\.amazon|redis\\.clients|springfox|microsoft\\.sql|me\\.prettyprint|mockit|proguard|net\\.minecraft\\w*|net\\.fabricmc|cpw\\.mods|io\\.papermc|schemacrawler|stormpot|rocks\\.xmpp|worker\\.org\\.gradle",
    ].join("|") +
    ")[./$]",
)
const GENERATED =
  /^(?:jdk|com)\.proxy\d|^\$Proxy\d|\.\$Proxy\d|\$\$(?:FastClassBy|EnhancerBy)|\.GeneratedMethodAccessor\d|\$ByteBuddy\$|_WeldClientProxy|_ClientProxy\./
const OWN_MODULE = /\bat (?:app\/\/|[\w.-]{1,100}\/[\w.-]{0,100}\/)?/

/** Application classes are those of no known library, and of no generated proxy. */
export function isInAppClass(frame: ParsedFrame): boolean {
  const name = (frame.function ?? "").replace(OWN_MODULE, "")
  if (/\(Native Method\)/.test(frame.raw)) return false
  if (/\bat (?:java|jdk)\.[\w.]{1,60}(?:@[^/]{1,40})?\//.test(frame.raw)) return false
  return name !== "" && !DEPENDENCIES.test(name) && !GENERATED.test(name)
}
