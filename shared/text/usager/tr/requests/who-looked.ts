import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Turkish. */
export const whoLooked: WhoLookedText = {
  title: 'Başvurumu kim görüntüledi?',
  intro:
    'Bir görevli başvurunuzu görüntülediğinde birimi, tarihi ve amacı yazarız. Görevlinin adı hiçbir zaman gösterilmez.',
  ask: {
    why: 'Önce bir doğrulama: başvurunuzla birlikte verilen bilgilerden yalnızca birini yazın.',
    kinds: {
      email: 'E-posta adresi',
      phone: 'Telefon numarası',
      birth_date: 'Doğum tarihi',
      name: 'Soyadı',
    },
    dateHint: 'Örneğin 31.12.1980.',
    forgotten: 'Yanıtınız karşılaştırılır ve saklanmaz. Her ziyarette yeniden sorulur.',
    send: 'Görüntülemeleri göster',
    empty: 'Alanlardan birini doldurun.',
    wrong: 'Bu yanıt eşleşmiyor. Kontrol edin veya başka bir bilgi verin.',
    later: 'Eşleşmeyen çok fazla yanıt var. {wait} sonra yeniden deneyin.',
    again: 'Bu sayfa uzun süre açık kaldı. Devam etmek için yeniden yanıtlayın.',
  },
  unable:
    'Bu başvurunun sizin olduğunu doğrulayamıyoruz. Görüntüleme listesini {organisation} kurumundan ya da veri koruma görevlisinden isteyin.',
  list: 'Görüntülemeler, en yeniden en eskiye',
  none: 'Bu başvuru için yazılmış bir görüntüleme yok.',
  at: '{day}, saat {hour}',
  service: 'Birim',
  noService: '{organisation} kurumunun bir birimi',
  purpose: 'Amaç',
  purposes: {
    rights: 'Verileriniz üzerindeki haklarınız',
    follow_up: 'Yapılacak işleri takip etmek',
    security: 'Teknik güvenlik kontrolü',
    unlisted: 'Listede olmayan bir amaç',
  },
  what: 'Yapılan iş',
  levels: {
    0: 'Bir görevli bir başvurunun var olduğunu gördü',
    1: 'Bir görevli başvurunun durumunu ve tarihlerini gördü',
    2: 'Bir görevli başvurunun durumunu, tarihlerini ve açma bağlantısını gördü',
  },
  acts: {
    merge: 'İki iletişim bilgisinin aynı kişiye ait sayılması',
    unmerge: 'Bu birleştirmenin geri alınması',
    adapt: 'Durumunuza göre uyarlama',
    preview: 'Size bir mesaj hazırlanması',
    prove: 'Bir görevlinin size bildirdiği adım',
    contact: 'Sizinle yapılan görüşmenin not edilmesi',
    follow_up: 'Başvurunun, yapılacak aramalar ve verilecek yanıtlar listesinde görülmesi',
    export: 'Verilerinizin kopyası',
    erase: 'Verilerinizin silinmesi',
    reveal: 'Teknik güvenlik kontrolü',
  },
  older: 'Daha eski görüntülemeleri göster',
  newest: 'En yenilere dön',
  since: 'Bu kayıt şu güne kadar gider: {day}.',
  kept: 'Bir görüntüleme bu kayıtta 6 ile 12 ay arasında kalır; veriler başka bir idareden geliyorsa 36 ay kalır.',
  rights:
    'Bir görüntüleme sizi şaşırtıyorsa {organisation} kurumundan ya da veri koruma görevlisinden açıklama isteyin.',
  officer: 'Veri koruma görevlisi: {officer}',
  back: 'Başvuruma dön',
}
