/**
 * The main entry of the library prints a warning about this Node version; these inner modules do
 * not.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  export class AccessDenied extends Error {}
  export class InvalidGrant extends Error {}
}
