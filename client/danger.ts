/** What people type in danger, with its typing errors: then numbers to call come before every search result. */

const self = '(my|him|her|your)self|themsel(f|ves)'
const patterns = [
  // thoughts of suicide and of self-harm
  'su[iu]?[cs]+[iy]+[cd]',
  'sui?cd',
  'suicie',
  'suid?ic',
  `(k[iy]+ll?|hurt|harm|cut|hang|stab|shoot|drown|poison)(t?ing|s)? (${self})`,
  '(end|take|taking|ending|leave|leaving) (my|his|her|their) (own )?life',
  'end(ing)? (it all|everything)',
  '(want|wants|wanted|wish|going|ready|like|try|trying)( to)? (die|dye|be dead|not exist|disappear)',
  'wann?a die',
  'wish (i|he|she) (was|were|would be) dead',
  'better off (dead|without me)',
  'reason to live',
  '(not|\\w*n.?t|never) (wan+a?t?|wanna)( to)? (live|be alive|be here|exist|wake up|go on)',
  '(can.?t|cannot|can not) (go on|take it|live)( like this| any ?more| anymore| longer)?$',
  'self.?harm',
  'unalive',
  'kms',
  'lethal dose',
  // danger to the body
  'ov[ei]?rdos',
  '(took|taken|take|had) (to|too|way too) (much|many)',
  'too much (ketamine|k|medicine|pills?)$',
  '(not|\\w*n.?t|stopp?ed|trouble|hard|cannot|difficulty|slow) (to )?breath(e|ing)?',
  'unconscious',
  'passed out',
  '(not|\\w*n.?t|cannot|can not) (be )?(wak|woke)',
  'blue lips',
  'chest pains?',
  'seizure|fitting',
  'poison(ed|ing)?',
  // a call for help
  'crisis|help ?line|hot ?line',
  String.raw`(?<![\d.,])(911|988|999|112|000)\b`,
]
const danger = new RegExp(`\\b(${patterns.join('|')})`, 'i')

export function isDanger(query: string): boolean {
  return danger.test(query.replaceAll('’', "'"))
}
