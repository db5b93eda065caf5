import { at } from '../project'
import { readerSentences } from '../reader-texts'
import type { Rule } from '../rule'

const approval =
  /\bFDA[- ]approv(?:ed|al|als)\b|\bapprov(?:ed|al) (?:by|from) the (?:US )?(?:FDA|Food and Drug Administration)\b|\bthe FDA (?:has |have |first |also )*approve[sd]?\b/i

/** What was approved: anesthesia, or the esketamine spray. */
const approved = /\ban(?:a)?esthe(?:sia|tics?)\b|\besketamine\b|\bspray\b/i

/** Other medicines; the statement is then not about ketamine. */
const otherMedicines =
  /\b(?:gabapentin|pregabalin|duloxetine|milnacipran|lidocaine|capsaicin|ziconotide|buprenorphine|methadone|naltrexone|naloxone|morphine|brexanolone|zuranolone|olanzapine|fluoxetine|sertraline|paroxetine|dextromethorphan|bupropion|suzetrigine|semaglutide|botulinum toxin|triptans?)\b/i

const negation = /\b(?:not|no|none|never|neither|nor|without)\b|n[’']t\b/i

/** A table cell is read with the head of its column, a fact with its label. */
export const fdaApproval: Rule = {
  id: 'fda-approval',
  severity: 'error',
  about:
    'A sentence that says "FDA-approved" names anesthesia, the esketamine spray or another medicine, or denies it; the quoted words of a claim and questions are free.',
  check: (project) =>
    project.files.flatMap((file) =>
      readerSentences(project, file)
        .filter(({ field }) => !(file.kind === 'Claim' && (field === 'claim' || field === 'title')))
        .flatMap(({ text, under = '', at: place }) => {
          const found = approval.exec(text)?.[0]
          const fits = [approved, otherMedicines, negation].some((pattern) =>
            pattern.test(`${under} ${text}`),
          )
          if (!found || fits || text.endsWith('?')) return []
          return [
            {
              ...at(file, place),
              message: `"${found}" in a sentence that names neither anesthesia nor the esketamine spray and does not deny it; name the approved use: "${text.slice(0, 70)}"`,
            },
          ]
        }),
    ),
}
