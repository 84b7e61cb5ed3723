/** The id of a Datadog issue as part of a regular expression; lower case unless its flags say otherwise. */
export const ISSUE_ID_PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
