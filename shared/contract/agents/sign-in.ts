/** The hub's own two applications, which sign agents in with the code flow and PKCE. */
export const applications = { console: 'parvis-console', extension: 'parvis-extension' } as const

/** Who an access token of the hub is for. */
export const audience = 'parvis'

/** What an application asks for. A refresh token comes along. */
export const scope = 'openid'

/** In the hub's discovery document: where it lets sign-ins of extensions come back to. */
export const redirectsField = 'parvis_extension_redirects'

/**
 * Where a sign-in of the extension comes back to: addresses that the browser itself answers, made
 * from the extension's id (Chromium, from the manifest's key) and from its name (Firefox). Those of
 * other ids are a setting of the hub, `PARVIS_EXTENSION_IDS`.
 */
export const extensionRedirects = [
  'https://jpmlhkmogfdpakbfbjgagffbkbahblge.chromiumapp.org/',
  'https://a05a24b155297200b34987f3e90d83172f9da45a.extensions.allizom.org/',
] as const
