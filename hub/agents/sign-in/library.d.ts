/** The door of the library warns of this version of Node on the terminal; its rooms do not. */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  export class InvalidGrant extends Error {}
}
