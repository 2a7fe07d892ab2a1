/** What the story of two witnesses tells, in French. */
export const witnessesFr = {
  begin:
    'Bourg et Rive, deux communes fictives. Chaque hub note qui consulte un dossier : c’est son journal d’accès.\nChacun est témoin de l’autre : il contresigne la tête de son journal. (Une dizaine de secondes…)',
  looked:
    '1. À Bourg, des agents consultent quatre dossiers. Le journal est scellé. Rive contresigne :',
  removed:
    '2. Un administrateur de Bourg efface une consultation. Il a toutes les clés et scelle le journal de nouveau. Bourg, seul, ne voit rien :',
  sent: '3. À l’heure suivante, Bourg montre son journal à Rive. Rive ne contresigne pas, et le dit :',
  found:
    'Trouvé : Rive a vu d’autres sceaux. Sans témoin, cette suppression ne se serait pas vue.\nSuite : docs/operate/access-log.md',
  missed: 'La suppression n’a pas été trouvée : c’est un défaut de Parvis.',
}

export type WitnessesText = typeof witnessesFr
