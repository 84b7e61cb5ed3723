const FOLDER = ".github/workflows/"
export const TRIAGE_WORKFLOW = `${FOLDER}error-triage.yml`
export const SWEEP_WORKFLOW = `${FOLDER}error-sweep.yml`
export const REPORT_WORKFLOW = `${FOLDER}error-autofix-report.yml`

/** The workflows that an installation does not do without. */
export const WORKFLOWS: readonly string[] = [TRIAGE_WORKFLOW, SWEEP_WORKFLOW, REPORT_WORKFLOW]
