/** What the commands about organisations and sites say. */
export const fr = {
  declared: '{name} ({organisation}) est déclarée, à l’heure de {zone}.',
  changed: '{name} ({organisation}) est à jour, à l’heure de {zone}.',
  afterwards:
    'Donnez le rôle « admin » de cette organisation à une personne (docs/operate/rights.md) : dans la console, elle inscrit les sites, les services et ce qui est demandé.',
  noOrganisation:
    'Aucune organisation n’est déclarée. parvis organisation set en déclare une, par son nom court.',
  columns: {
    organisation: 'organisation',
    name: 'nom',
    zone: 'fuseau',
    sites: 'sites',
    services: 'services',
  },
  identity: {
    none: '{name} n’a pas d’identité : ses pages sont neutres. parvis help organisation identity dit comment en donner une.',
    name: 'nom',
    crest: 'blason',
    inMessages: 'dans les messages',
    nameAlone: 'le nom seul\u00a0: ajoutez --crest-png',
    accent: 'couleur, de jour et de nuit',
    contact: 'contact',
    legal: 'mention légale',
    author: 'déclarée par',
    nothing: 'aucun',
  },
  siteDeclared: '{name} ({site}) est inscrit. Ses pages : {origins}.',
  noOrigin: 'aucune, et rien ne peut donc y être demandé',
  noSite: 'Aucun site n’est inscrit. parvis site set en inscrit un, par son nom court.',
  unknownSite: 'Aucun site de {organisation} ne s’appelle « {site} ». Connus ici : {known}.',
  none: 'aucun',
  pasted: 'À coller dans chaque page du site, avant </head> :',
  asksNothing:
    'Ce site ne demande rien encore : choisissez les questions dans la console, sous « Questions posées ».',
  siteColumns: {
    site: 'site',
    name: 'nom',
    origins: 'pages',
    asks: 'questions',
    seen: 'vu',
    answered: 'dernier avis',
  },
  never: 'jamais',
  nothing: 'rien',
}

export type AdministratorText = typeof fr
