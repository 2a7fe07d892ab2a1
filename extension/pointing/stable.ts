/** Names that tools give to what changes: how an element stands now, not what it is. */
const passing =
  /^(?:is|has|js|css|sc)-|^(?:jss|svelte|_)|^(?:active|selected|focus|hover|open|closed|current|even|odd|first|last|new|unread|late|urgent|visible|collapsed|expanded|loading)$/i

/**
 * Whether people wrote a name, and would write it on the page of another request too: letters in
 * words that can be said, never a number, never what a build makes up.
 */
export function isStable(name: string): boolean {
  return (
    name.length <= 40 &&
    /^[a-z][a-z_-]+$/i.test(name) &&
    !passing.test(name) &&
    partsOf(name).every((part) => part.length > 1 && !/[^aeiouy]{5}/i.test(part))
  )
}

const partsOf = (name: string) => name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/)
