/** The access token that the lab's Google Cloud hands out and takes. */
export const STORAGE_TOKEN = "ya29.lab-access-token-of-google-cloud-0001"
