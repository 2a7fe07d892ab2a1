/** What `parvis cells` says of a directory of cells. */
export const fr = {
  fault: {
    twice: '«\u00a0{name}\u00a0» est écrit deux fois. Gardez-en un.',
    nowhere:
      'aucune cellule ne s’appelle «\u00a0{name}\u00a0». Décrivez-la dans «\u00a0cells\u00a0», ou corrigez le nom.',
  },
  sound: 'L’annuaire, version {version}, est bon.',
  columns: {
    cell: 'cellule',
    url: 'adresse',
    organisations: 'organisations',
    sites: 'sites',
    keys: 'clés',
  },
  kind: { organisation: 'organisation', site: 'site', key: 'clé' },
  found: '{name}\u00a0: {kind} de {organisation}, dans la cellule {cell}, {url}',
  unknown:
    '«\u00a0{name}\u00a0» n’est pas dans l’annuaire. Un code n’y est jamais\u00a0: il s’ouvre à l’adresse qui l’a donné.',
  noted:
    'La cellule {cell} détient {organisations} organisations. L’annuaire est en version {version}.',
  alike: 'La cellule {cell} détient ce que dit l’annuaire.',
  lacks: '{organisation}\u00a0: l’annuaire la dit dans {cell}, et elle n’y est pas.',
  holds: '{organisation}\u00a0: elle est dans {cell}, et l’annuaire dit {said}.',
  differs: '{organisation}\u00a0: ses sites ou ses clés ont changé depuis l’annuaire.',
  nobody: 'personne',
  step: {
    frozen:
      '{organisation} n’écrit plus rien\u00a0: ses sites gardent les réponses sur l’appareil des usagers.',
    copied: '{rows} lignes sont dans {cell}, comparées.',
    switched:
      '{organisation} est dans {cell}. Donnez l’annuaire aux proxys\u00a0: parvis cells proxy-map.',
    'let go': 'L’ancienne cellule n’a plus rien de {organisation}, sauf son adresse.',
  },
  backedOut: '{organisation} reste dans {cell}, comme avant.',
}

export type CellsText = typeof fr
