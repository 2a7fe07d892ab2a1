/**
 * What of an address tells one page of a tool from another: all of it, but for the place inside a
 * page that follows `#`. Where that is written as no such place is, it is a route of the tool:
 * `#ticket/zoom/12`, `#id=12`, `#!12`.
 */
export function canonicalUrl(url: string): string {
  const [page = '', ...hash] = url.split('#')
  return /[/=?!&]/.test(hash.join('#')) ? url : page
}
