/** Settings of the identity provider. */
export interface IdentitySettings {
  /** Its public URL, without a final slash: the issuer. */
  url: string
  /** The hub's public URL, without a final slash. */
  hub: string
  /** The hub's client secret. */
  secret: string
  /** Returns that many random bytes. */
  random: (bytes: number) => Uint8Array
}
