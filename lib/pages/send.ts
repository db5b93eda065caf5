import { type QrCode, qrCode, qrFile } from '../send/qr'
import { textsOf } from '../send/text-message'
import { linkTo } from '../site'

/** What is sent on of a page. */
export type Send = {
  /** plain text, complete when read alone */
  message: string
  link: string
  /** text messages that message and link take */
  texts: number
  qr: QrCode
  svg: string
  png: string
}

export function sendOf(address: string, message: string): Send {
  const link = linkTo(address)
  return {
    message,
    link,
    texts: textsOf(message, link).count,
    qr: qrCode(qrTarget(address)),
    svg: qrFile(address, 'svg'),
    png: qrFile(address, 'png'),
  }
}

/** What the QR code of a page holds, on paper and in files. @param address of the page, such as /q/drive/ */
function qrTarget(address: string): string {
  return linkTo(address)
}
