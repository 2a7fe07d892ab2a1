/**
 * Security headers of the identity provider's pages. They leave `form-action` open: after sign-in
 * the browser is redirected to the client, and Chromium checks the redirect too.
 */
export const headers = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const
