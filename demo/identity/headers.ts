/**
 * What the browser may do with a page of the identity provider. Where its forms lead is left open:
 * once signed in, the browser is sent on to whoever asked, and Chromium holds that against the form.
 */
export const headers = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const
