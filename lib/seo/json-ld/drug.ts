import type { DrugLeaf } from 'schema-dts'
import type { DrugName } from '../../content/schema'

/** Codes of the WHO's ATC index; no other code is known to be right. */
const atc: Record<DrugName, readonly string[]> = {
  Ketamine: ['N01AX03'],
  Esketamine: ['N06AX27', 'N01AX14'],
}

export function drug(name: DrugName): DrugLeaf {
  return {
    '@type': 'Drug',
    name,
    code: atc[name].map((codeValue) => ({ '@type': 'MedicalCode', codeValue, codingSystem: 'ATC' })),
  }
}
