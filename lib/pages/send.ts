import { onPaper } from '../content/versions'
import { type QrCode, qrCode, qrFile } from '../send/qr'
import { textsOf } from '../send/text-message'
import { linkTo } from '../site'

/** What is sent on of a page; its QR code leads to whether that copy is current. */
export type Send = {
  /** plain text, complete when read alone */
  message: string
  link: string
  /** text messages that message and link take */
  texts: number
  qr: QrCode
  /** of the page, on paper; undefined for a page without versions */
  version: number | undefined
  svg: string
  png: string
}

export function sendOf(address: string, message: string): Send {
  const link = linkTo(address)
  const paper = onPaper(address)
  return {
    message,
    link,
    texts: textsOf(message, link).count,
    qr: qrCode(linkTo(paper?.href ?? address)),
    version: paper?.version,
    svg: qrFile(address, 'svg'),
    png: qrFile(address, 'png'),
  }
}
