/** The hub's own OAuth clients, which sign agents in with the code flow and PKCE. */
export const applications = { console: 'parvis-console', extension: 'parvis-extension' } as const

/** Audience of an access token of the hub. */
export const audience = 'parvis'

/** Requested scope. A refresh token comes with it. */
export const scope = 'openid'

/** Field of the hub's discovery document: allowed redirect URIs of extensions. */
export const redirectsField = 'parvis_extension_redirects'

/**
 * Redirect URIs of the extension's sign-in: URLs that the browser itself handles, derived from the
 * extension's id (Chromium, from the manifest's key) and from its name (Firefox). Other ids are a
 * setting of the hub, `PARVIS_EXTENSION_IDS`.
 */
export const extensionRedirects = [
  'https://jpmlhkmogfdpakbfbjgagffbkbahblge.chromiumapp.org/',
  'https://a05a24b155297200b34987f3e90d83172f9da45a.extensions.allizom.org/',
] as const
