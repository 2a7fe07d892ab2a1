import { formatPhone, phoneAddress } from './format-phone.ts'

/** Writes a contact as people are shown it: its telephone as it is read out, beside the address that dials it. */
export function writeContact<Contact extends { phone?: string | undefined }>(
  contact: Contact,
): Contact & { phone_url?: string } {
  const { phone } = contact
  return { ...contact, ...(phone && { phone: formatPhone(phone), phone_url: phoneAddress(phone) }) }
}
