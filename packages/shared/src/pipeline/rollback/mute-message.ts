/** By this a downtime is known as a rollback's own. */
export const MUTE_MESSAGE = "auto-triage: triage rolled back. npm run rollback -- triage --back ends this."
