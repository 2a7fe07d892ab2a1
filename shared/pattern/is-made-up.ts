/** Prefixes and suffixes of class names that build tools generate. */
const marks = [
  // emotion, styled-components, JSS, Svelte, styled-jsx, CSS modules, React Native, Angular.
  /^(?:css-|sc-|jss\d|svelte-|jsx-\d|_|r-[a-z\d]{5,}$|ng-tns-|ng-c\d)/,
  /-sc-[a-z\d]/i,
  /^(?:makeStyles|With\w*|Private\w*|Mui\w+)-.*-\d+$/,
]

/** Attributes that build tools generate to scope styles. */
const scopes = /^(?:_ng|ng-reflect-|data-v-[\da-f]{6}|data-astro-cid-|data-s-[\da-f]{6})/

/**
 * Returns whether a selector uses a generated class or attribute, which changes with the tool's
 * next release. Names by people pass, also in camel case and BEM; so do a few generated names of
 * lower-case letters only, which look like words.
 */
export function isMadeUp(selector: string): boolean {
  const attributes = [
    ...selector.matchAll(/\[\s*([\w-]+)[^\]"'\w]*(?:"([^"]*)"|'([^']*)'|([\w-]*))/g),
  ]
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '')
  const classes = [
    ...[...bare.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g)].map(([, name = '']) => name),
    ...attributes
      .filter(([, name]) => name === 'class')
      .flatMap(([, , ...values]) => values.join('').split(/\s+/)),
  ]
  return (
    attributes.some(([, name = '']) => scopes.test(name)) ||
    classes.some(
      (name) => marks.some((mark) => mark.test(name)) || name.split(/[-_]+/).some(isChance),
    )
  )
}

/** Returns whether letters and digits look random. */
function isChance(part: string): boolean {
  if (part.length < 5) return false
  const changes = part.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0
  // In camel case a word follows each capital, or the capital belongs to an acronym: `userID`.
  const odd = part.match(/(?<![A-Z])[A-Z]+(?![A-Z]|[a-z]{2})/g)?.length ?? 0
  return changes >= 3 || (changes > 0 && odd > 0) || odd >= 2
}
