import type { Mapping } from '../../../hub/integrations/import/mapping.ts'
import { zone } from '../organisation.ts'

/**
 * Maps another city's requests to ten years of Valmont's streets: same times, neighbourhoods mapped
 * to districts, reasons translated.
 */
export const historyMapping: Mapping = {
  title: 'Signalements de voirie, 2015 à 2024',
  zone,
  encoding: 'utf-8',
  reference: { column: 'id', prefix: 'ARCHIVE-' },
  service: 'voirie',
  locale: 'fr',
  channel: {
    column: 'source',
    table: {
      'Citizens Connect App': 'web',
      'Self Service': 'web',
      Twitter: 'web',
      'Constituent Call': 'telephone',
    },
    otherwise: 'counter',
  },
  kind: {
    column: 'reason',
    table: {
      'Street Cleaning': 'Rue à nettoyer',
      'Enforcement & Abandoned Vehicles': 'Véhicule abandonné',
      Sanitation: 'Dépôt sauvage',
      'Highway Maintenance': 'Chaussée ou trottoir abîmé',
      'Signs & Signals': 'Banc, panneau ou barrière abîmé',
      'Street Lights': 'Éclairage en panne',
      Trees: 'Arbre dangereux',
      Graffiti: 'Graffiti',
    },
    otherwise: 'Autre problème de voirie',
  },
  territory: {
    column: 'neighborhood',
    table: {
      'Back Bay': 'vieux-pont',
      'Beacon Hill': 'vieux-pont',
      Boston: 'vieux-pont',
      'Downtown / Financial District': 'vieux-pont',
      'South End': 'vieux-pont',
      'Fenway / Kenmore / Audubon Circle / Longwood': 'vieux-pont',
      Dorchester: 'les-tilleuls',
      Roxbury: 'les-tilleuls',
      'Mission Hill': 'les-tilleuls',
      'Jamaica Plain': 'les-tilleuls',
      'West Roxbury': 'haut-valmont',
      Roslindale: 'haut-valmont',
      'Hyde Park': 'haut-valmont',
      Mattapan: 'haut-valmont',
      'Greater Mattapan': 'haut-valmont',
      'East Boston': 'la-plaine',
      'South Boston': 'la-plaine',
      'South Boston / South Boston Waterfront': 'la-plaine',
      Charlestown: 'la-plaine',
      Allston: 'la-plaine',
      Brighton: 'la-plaine',
      'Allston / Brighton': 'la-plaine',
    },
    otherwise: null,
  },
  received_at: { column: 'open_dt', format: 'YYYY-MM-DD HH:mm:ss' },
  promise: { column: 'target_dt', format: 'YYYY-MM-DD HH:mm:ss', basis: 'norm' },
  closed_at: { column: 'closed_dt', format: 'YYYY-MM-DD HH:mm:ss' },
}
