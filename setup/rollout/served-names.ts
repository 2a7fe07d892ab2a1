/** Files that the web server of an organisation gives to browsers; the CRX has its version in its name. */
export const served = {
  chromiumUpdates: 'updates.xml',
  firefoxUpdates: 'updates.json',
  /** One name for every version, so that the policy stays as it is. */
  firefoxPackage: 'parvis.xpi',
} as const
