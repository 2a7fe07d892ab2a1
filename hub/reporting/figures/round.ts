/** To the thousandth: exact figures of several territories are equations that give hidden counts back. */
export function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000
}
