/**
 * Every $VARIABLE that Datadog documents for webhooks.
 * https://docs.datadoghq.com/integrations/webhooks/#variables
 */
const DOCUMENTED_VARIABLES: readonly string[] = [
  "AGGREG_KEY",
  "ALERT_CYCLE_KEY",
  "ALERT_ID",
  "ALERT_METRIC",
  "ALERT_PRIORITY",
  "ALERT_QUERY",
  "ALERT_SCOPE",
  "ALERT_STATUS",
  "ALERT_TITLE",
  "ALERT_TRANSITION",
  "ALERT_TYPE",
  "DATE",
  "EMAIL",
  "EVENT_MSG",
  "EVENT_TITLE",
  "EVENT_TYPE",
  "HOSTNAME",
  "ID",
  "LAST_UPDATED",
  "LINK",
  "LOGS_SAMPLE",
  "METRIC_NAMESPACE",
  "ORG_ID",
  "ORG_NAME",
  "PRIORITY",
  "SNAPSHOT",
  "TAGS",
  "TEXT_ONLY_MSG",
  "USER",
  "USERNAME",
]

/** Of incidents, security signals and synthetic tests, of which the lab has none. */
const FAMILIES = ["INCIDENT_", "SECURITY_", "SYNTHETICS_"]

/** Whether Datadog knows a variable of this name, without its "$". */
export function isDocumented(name: string): boolean {
  return DOCUMENTED_VARIABLES.includes(name) || FAMILIES.some(family => name.startsWith(family))
}
