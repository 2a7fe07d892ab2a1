/** Where a usager follows the request that a tracking code opens. */
export function trackingAddress(publicUrl: string, code: string): string {
  return `${publicUrl}/suivi/${code}`
}

/** A tracking code as the system of its request is told it, the one time it is told. */
export function describeTrackingCode(publicUrl: string, code: string) {
  return { tracking_code: code, tracking_url: trackingAddress(publicUrl, code) }
}
