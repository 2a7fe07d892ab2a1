/** A digest of a text that comes in pieces. */
export interface Digest {
  add(text: string): void
  /** The digest of all that was added. The text cannot be rebuilt from it. */
  read(): string
}

/** cyrb53, in the public domain (bryc): 53 bits, no protection against texts made to collide. */
export function createDigest(): Digest {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  return {
    add(text) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        one = Math.imul(one ^ code, 2_654_435_761)
        other = Math.imul(other ^ code, 1_597_334_677)
      }
    },
    read() {
      const mix = (some: number, by: number) =>
        Math.imul(some ^ (some >>> 16), 2_246_822_507) ^ Math.imul(by ^ (by >>> 13), 3_266_489_909)
      return `${mix(one, other) >>> 0}.${mix(other, one) >>> 0}`
    },
  }
}
