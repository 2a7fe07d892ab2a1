/** How builds begin or end the names they make up: their tool is known by it. */
const marks = [
  // emotion, styled-components, JSS, Svelte, styled-jsx, CSS modules, React Native, Angular.
  /^(?:css-|sc-|jss\d|svelte-|jsx-\d|_|r-[a-z\d]{5,}$|ng-tns-|ng-c\d)/,
  /-sc-[a-z\d]/i,
  /^(?:makeStyles|With\w*|Private\w*|Mui\w+)-.*-\d+$/,
]

/** Attributes by which builds keep the styles of parts of a page apart. */
const scopes = /^(?:_ng|ng-reflect-|data-v-[\da-f]{6}|data-astro-cid-|data-s-[\da-f]{6})/

/**
 * Whether a selector looks for a class or an attribute that a build of the tool made up, and that is
 * gone with its next release. Names that people wrote pass, in camel case and in BEM too; a few made
 * up of small letters alone pass as well, since nothing tells them from words.
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

/** Whether no person would write these letters and digits in this order. */
function isChance(part: string): boolean {
  if (part.length < 5) return false
  const changes = part.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0
  // In camel case a word follows each capital, or it is one of the capitals of one name: `userID`.
  const odd = part.match(/(?<![A-Z])[A-Z]+(?![A-Z]|[a-z]{2})/g)?.length ?? 0
  return changes >= 3 || (changes > 0 && odd > 0) || odd >= 2
}
