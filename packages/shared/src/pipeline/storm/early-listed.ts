/** So many of the errors that came before a storm are named on its umbrella. */
export const EARLY_LISTED = 25
