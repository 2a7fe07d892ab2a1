import type { ToolsText } from './tools-fr.ts'

/** The same in English. */
export const en: ToolsText = {
  fault: {
    file_too_long: 'the file is larger than {n} bytes. A rule does not need that much.',
    unbounded_pattern:
      'the pattern “{name}” could hold a browser for long, or cannot be read. Write 200 characters at most, without repeating a group, without looking back or around, with two endless repetitions at most.',
    hashed_class:
      '“{value}” names a class that was made up, and changes with the next version of the tool. Name the element by an id, an attribute data-… or its role.',
    no_value_group: 'the pattern “{name}” does not say what the value is. Enclose it: (?<value>…).',
    not_anchored:
      'this page reads a person, and nothing on the page says of which request or message. Add a way with "text" to "ways".',
    page_twice: 'two pages have the same name. Give each one its own.',
    not_an_origin:
      '“{value}” is not an origin. Write it like https://tool.town.example, without a path.',
    unknown_validator:
      '“{value}” is no known kind of reference. Write {names}, or { "shape": "pattern" }.',
    unknown_way:
      'this way of finding the reference is not known. Write "path", "search", "hash" or "text", one at a time.',
    search_name:
      '“{value}” cannot be the name of a parameter of an address. Write letters without accents, digits, dots and dashes, 60 at most.',
    attribute_name:
      'the attribute “{value}” is not read. Write href, title, id, aria-label, aria-activedescendant or data-….',
    rule_name:
      '“{value}” cannot be the name of a rule. Write lower-case letters without accents, digits, dots and dashes, 64 at most, a letter first.',
    page_name:
      '“{value}” cannot be the name of a page. Write lower-case letters without accents, digits and dashes, 64 at most.',
    empty: '“{name}” is empty. Write it.',
  },
  telling: {
    rule: 'Tool: {tool}. Rule {id}, version {version}.',
    versions: 'It was tried on the versions {versions}.',
    everywhere: 'It reads at every address that the agent allows for Parvis.',
    origins: 'It reads at these addresses alone, if the agent allows them: {origins}.',
    page: 'Page “{page}”: when the path of the address matches {path}.',
    search: 'And when the parameter {name} of the address matches {pattern}.',
    hash: 'And when what follows # matches {pattern}.',
    all: 'And when the page holds {selectors}.',
    frame: 'It looks into the frame {selector}.',
    root: 'It looks into {selector}, and nowhere else.',
    reference: 'There it reads the reference of the request, {as}: {ways}.',
    message: 'There it reads which message is open: {ways}.',
    as: { named: 'of the kind {name}', shaped: 'of the form {shape}' },
    ways: {
      path: 'in the path of the address',
      search: 'in the parameter {name} of the address',
      hash: 'after # in the address',
      text: 'in the text of {selectors}',
    },
    field: 'There it reads of the user {field}: {selectors}.',
    fields: {
      email: 'the email address',
      phone: 'the telephone number',
      name: 'the name',
    },
    nobody: 'There it reads nothing of the user.',
    recipients: 'Of a message that the agent sent, it reads whom it is for: {selectors}.',
    subject_line: 'It looks for references of the organisation in the subject: {selectors}.',
    many: 'It is sure of nobody when the message holds {selectors}.',
    likely: 'Nothing it reads there is sure: the agent chooses it before anything is looked up.',
    attribute: ' (attribute {attribute})',
    excluded: 'There it never reads {selectors}.',
    own: 'It knows the agent by {selectors}, so as not to take them for the user.',
  },
  command: {
    unsure: 'Nothing is shared: add --yes to sign and share this rule.',
    shared:
      'The rule {id}, version {version}, is signed and shared. Extensions have it within the hour.',
    same: 'The rule {id}, version {version}, is shared already. Nothing changed.',
    withdrawn:
      'Version {version} of the rule {id} is withdrawn. Within the hour extensions go back to the one before, or to none where there is none.',
    withdrawnBefore: 'Version {version} of the rule {id} is withdrawn already.',
    signed: 'Signed by the key {key}. Nothing is shared: hand this text to browsers by policy.',
    place: 'The requests of {origin} are those of the source {source}.',
    unknownSource: 'Beware: nothing has come from a source of this name yet, and no key is of it.',
    placeRemoved: '{origin} is no longer the place of a source.',
    noPlace: 'No place is declared at {origin}.',
    reference: 'References are also written like {pattern}.',
    referenceRemoved: 'References are no longer written like {pattern}.',
    noReference: 'No references are declared like {pattern}.',
    frame: {
      allowed: 'Pages of {origin} may show the panel of {organisation} in a frame.',
      allowedBefore: 'Pages of {origin} may already. Nothing has changed.',
      removed: 'Pages of {origin} may show the panel no more.',
      none: 'Pages of {origin} could not. Nothing has changed.',
    },
    nothing: 'Nothing is declared yet: no place, no form of references, no rule.',
    places: { origin: 'place', source: 'source' },
    references: { pattern: 'reference', source: 'source', any: 'all' },
    frames: {
      origin: 'pages that show the panel',
      state: 'state',
      at: 'on',
      allowed: 'allowed',
      removed: 'removed',
    },
    rules: {
      id: 'rule',
      version: 'version',
      state: 'state',
      author: 'signed by',
      at: 'on',
      shared: 'shared',
      older: 'replaced',
      withdrawn: 'withdrawn',
    },
    faults: {
      none: 'No rule stopped fitting its tool in the last {days} days.',
      rule: 'rule',
      version: 'version',
      page: 'page',
      field: 'finds no more',
      browser: 'browser',
      count: 'times',
      last: 'last day',
      fields: {
        page: 'the marks of the page',
        root: 'the zone of the request',
        reference: 'the reference',
        message: 'the open message',
        email: 'the email address',
        phone: 'the telephone',
        name: 'the name',
      },
    },
  },
}
