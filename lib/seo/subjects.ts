/** What each article is about, in the words of structured data. */
import type { DrugName } from './json-ld/drug'

type Subjects = { conditions: readonly string[]; drugs: readonly DrugName[] }

const conditions: Record<string, readonly string[]> = {
  '/conditions/acute-pain-and-surgery/': ['Acute pain', 'Postoperative pain'],
  '/conditions/addiction/': ['Substance use disorder'],
  '/conditions/back-pain/': ['Back pain'],
  '/conditions/bipolar-anxiety-ocd/': [
    'Bipolar depression',
    'Anxiety disorder',
    'Obsessive-compulsive disorder',
  ],
  '/conditions/cancer-pain/': ['Cancer pain'],
  '/conditions/chronic-pain/': ['Chronic pain'],
  '/conditions/chronic-pain-explained/': ['Chronic pain'],
  '/conditions/crps/': ['Complex regional pain syndrome'],
  '/conditions/depression/': ['Depression'],
  '/conditions/fibromyalgia/': ['Fibromyalgia'],
  '/conditions/migraine-and-headache/': ['Migraine', 'Headache'],
  '/conditions/neuropathic-pain/': ['Neuropathic pain'],
  '/conditions/pain-and-depression-together/': ['Chronic pain', 'Depression'],
  '/conditions/phantom-and-ischemic-pain/': ['Phantom limb pain', 'Ischemic limb pain'],
  '/conditions/ptsd/': ['Post-traumatic stress disorder'],
  '/conditions/suicidal-thoughts/': ['Suicidal ideation'],
  '/deciding/other-options-for-depression/': ['Depression'],
  '/deciding/other-options-for-pain/': ['Chronic pain'],
}

/** Articles about another drug than ketamine, about both, or about none. */
const drugs: Record<string, readonly DrugName[]> = {
  '/conditions/chronic-pain-explained/': [],
  '/conditions/depression/': ['Ketamine', 'Esketamine'],
  '/deciding/other-options-for-depression/': [],
  '/deciding/other-options-for-pain/': [],
  '/evidence/how-to-read-evidence/': [],
  '/mechanism/licensed-and-off-label/': ['Ketamine', 'Esketamine'],
  '/treatment/esketamine-nasal-spray/': ['Esketamine'],
}

/** @param address of an article */
export function subjectsOf(address: string): Subjects {
  return { conditions: conditions[address] ?? [], drugs: drugs[address] ?? ['Ketamine'] }
}
