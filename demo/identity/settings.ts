/** Settings of the identity provider. */
export interface IdentitySettings {
  /** Its public URL, without a final slash: the issuer. */
  url: string
  /** The hub's public URL, without a final slash. */
  hub: string
  /** Addresses whose pages a link may open as a person of the town. */
  opens: readonly string[]
  /** The hub's client secret. */
  secret: string
  /** Returns that many random bytes. */
  random: (bytes: number) => Uint8Array
}
