/** What the identity provider needs to know to open. */
export interface IdentitySettings {
  /** Its own public address, without a final slash: the issuer. */
  url: string
  /** The hub's public address, without a final slash. */
  hub: string
  /** What the hub proves itself with. */
  secret: string
  /** That many bytes of chance. */
  random: (bytes: number) => Uint8Array
}
