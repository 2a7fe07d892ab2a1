/** Returns the URL of a request's page for its tracking code. */
export function trackingAddress(publicUrl: string, code: string): string {
  return `${publicUrl}/suivi/${code}`
}

/** Returns a tracking code for the system of its request, which receives it only once. */
export function describeTrackingCode(publicUrl: string, code: string) {
  return { tracking_code: code, tracking_url: trackingAddress(publicUrl, code) }
}
