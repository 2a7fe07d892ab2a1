import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Turkish. */
export const whoLooked: WhoLookedText = {
  title: 'Başvuruma kim baktı?',
  intro:
    'Bir görevli Parvis ile başvurunuza baktığında hizmet, tarih ve amaç yazılır. Görevlinin adı hiçbir zaman gösterilmez.',
  ask: {
    why: 'Önce bir doğrulama: başvurunuzla birlikte verilen bilgilerden yalnızca birini yazın.',
    kinds: {
      email: 'E-posta adresi',
      phone: 'Telefon numarası',
      birth_date: 'Doğum tarihi',
      name: 'Soyadı',
    },
    dateHint: 'Örneğin 31.12.1980.',
    forgotten: 'Yanıtınız karşılaştırılır, sonra unutulur. Her ziyarette yeniden sorulur.',
    send: 'Bakışları göster',
    empty: 'Alanlardan birini doldurun.',
    wrong: 'Bu yanıt eşleşmiyor. Kontrol edin veya başka bir bilgi verin.',
    later: 'Eşleşmeyen çok fazla yanıt var. {wait} sonra yeniden deneyin.',
    again: 'Bu sayfa uzun süre açık kaldı. Devam etmek için yeniden yanıtlayın.',
  },
  unable:
    'Bu başvuruyla kayıtlı bir doğrulama bilgisi yok. Bu nedenle bu sayfa başvurunun sizin olduğundan emin olamaz. Bakış listesini {organisation} kurumundan ya da veri koruma görevlisinden isteyin.',
  list: 'Bakışlar, en yeniden en eskiye',
  none: 'Bu başvuru için yazılmış bir bakış yok.',
  at: '{day}, saat {hour}',
  service: 'Hizmet',
  noService: '{organisation} kurumunun bir hizmeti',
  purpose: 'Amaç',
  purposes: {
    rights: 'Verileriniz üzerindeki haklarınız',
    security: 'Güvenlik denetimi',
    unlisted: 'Listede olmayan bir amaç',
  },
  what: 'Yapılan iş',
  levels: {
    0: 'Bakış: bir başvurunun var olduğu',
    1: 'Bakış: durum, tarihler ve adımlar',
    2: 'Bakış: durum, tarihler, adımlar ve başvuru bağlantısı',
  },
  acts: {
    merge: 'İki iletişim bilgisinin aynı kişiye ait sayılması',
    unmerge: 'Bu birleştirmenin geri alınması',
    adapt: 'Durumunuza göre uyarlama',
    preview: 'Size bir ileti hazırlanması',
    prove: 'Bir görevlinin size bildirdiği aşama',
    contact: 'Sizinle yapılan görüşmenin not edilmesi',
    export: 'Verilerinizin kopyası',
    erase: 'Verilerinizin silinmesi',
    reveal: 'Güvenlik denetimi',
  },
  older: 'Daha eski bakışları göster',
  newest: 'En yenilere dön',
  since: 'Bu kayıt şu güne kadar gider: {day}.',
  kept: 'Bir bakış bu kayıtta 6 ile 12 ay arasında kalır; veriler başka bir idareden geliyorsa 36 ay kalır.',
  rights:
    'Bir bakış sizi şaşırtıyorsa {organisation} kurumundan ya da veri koruma görevlisinden açıklama isteyin.',
  officer: 'Veri koruma görevlisi: {officer}',
  back: 'Başvuruma dön',
}
