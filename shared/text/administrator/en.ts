import type { AdministratorText } from './fr.ts'

export const en: AdministratorText = {
  declared: '{name} ({organisation}) is declared, at the time of {zone}.',
  changed: '{name} ({organisation}) is up to date, at the time of {zone}.',
  afterwards:
    'Give somebody the role “admin” of this organisation (docs/operate/rights.md): in the console, they register sites, services and what is asked.',
  noOrganisation:
    'No organisation is declared. parvis organisation set declares one, by its short name.',
  columns: {
    organisation: 'organisation',
    name: 'name',
    zone: 'zone',
    sites: 'sites',
    services: 'services',
  },
  identity: {
    none: '{name} has no identity: its pages are neutral. parvis help organisation identity says how to give it one.',
    name: 'name',
    crest: 'crest',
    inMessages: 'in messages',
    nameAlone: 'the name alone: add --crest-png',
    accent: 'colour, light and dark',
    contact: 'contact',
    legal: 'legal line',
    author: 'declared by',
    nothing: 'none',
  },
  siteDeclared: '{name} ({site}) is registered. Its pages: {origins}.',
  noOrigin: 'none, so that nothing can be asked there',
  noSite: 'No site is registered. parvis site set registers one, by its short name.',
  unknownSite: 'No site of {organisation} is called “{site}”. Known here: {known}.',
  none: 'none',
  pasted: 'To paste into each page of the site, before </head>:',
  asksNothing:
    'This site asks nothing yet: choose the questions in the console, under “What is asked”.',
  siteColumns: {
    site: 'site',
    name: 'name',
    origins: 'pages',
    asks: 'questions',
    seen: 'seen',
    answered: 'last answer',
  },
  never: 'never',
  nothing: 'nothing',
}
